// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/evidence.h"
#include "app/model/result.h"
#include "app/model/story.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace herald {
class Delivery;
}

namespace herald::ui {

class InlineMessage;

/// What the service can show of a send whose outcome is unknown, asked for by a button; or where
/// to ask instead.
class EvidenceBox final : public QWidget
{
    Q_OBJECT

public:
    /// `delivery` outlives the box.
    EvidenceBox(Delivery &delivery, SendStory story, QWidget *parent = nullptr);

    /// What was found last; nothing when nobody has looked.
    [[nodiscard]] const std::optional<Evidence> &evidence() const { return m_evidence; }

signals:
    void found();

private:
    void look();
    void take(const Result<Evidence> &answer);
    [[nodiscard]] QString advice() const;

    Delivery &m_delivery;
    SendStory m_story;
    std::optional<Evidence> m_evidence;
    QLabel *m_text;
    QPushButton *m_look;
    InlineMessage *m_problem;
};

} // namespace herald::ui
