// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/result.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace herald::ui {

class IconLabel;

/// What stands where a list or page would stand while there is none: an icon, one sentence, one
/// action. Empty, loading, refused and offline each have their own look.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    enum class Look { Empty, Loading, Refused, Offline };

    explicit EmptyState(QWidget *parent = nullptr);

    /// Texts are in the window's language; set them again when the language changes. Without an
    /// action text there is no button.
    void showEmpty(const QString &iconName, const QString &sentence, const QString &action = {});
    void showLoading(const QString &sentence);
    /// Offline when nothing reached the service, else Refused; the service's own words stand
    /// below as they came. The action is "Try again". Re-words itself when the language changes.
    void showError(const Error &error);

    [[nodiscard]] Look look() const { return m_look; }

signals:
    void actionTriggered();

protected:
    void changeEvent(QEvent *event) override;

private:
    void present(Look look, const QString &sentence, const QString &action);
    void wordError();

    Look m_look = Look::Empty;
    std::optional<Error> m_error;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_evidence;
    QProgressBar *m_progress;
    QPushButton *m_action;
};

} // namespace herald::ui
