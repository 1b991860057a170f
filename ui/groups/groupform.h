// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/groups.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;

namespace herald::ui {

class FormField;
class ReceiversEdit;

/// The fields of one group.
class GroupForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Members { Shown, Kept };

    /// Kept: the members stay as they are, and are not shown.
    explicit GroupForm(Members members, QWidget *parent = nullptr);

    void show(const Group &group);
    /// What the fields hold.
    [[nodiscard]] Group group() const;
    [[nodiscard]] bool isChanged() const { return group() != m_shown; }
    /// Members are still being read.
    [[nodiscard]] bool isReading() const;
    /// True when it can be saved; else says what to mend, and where.
    [[nodiscard]] bool passes(const Groups &groups);
    void focusName();

signals:
    void edited();

private:
    void build();
    void sayFault(GroupFault fault);

    Members m_kind;
    Group m_shown;
    QLineEdit *m_name;
    QLineEdit *m_owner;
    QLineEdit *m_note;
    QCheckBox *m_hasReview;
    QDateEdit *m_review;
    ReceiversEdit *m_members = nullptr; ///< Shown
    FormField *m_nameField;
    FormField *m_membersField = nullptr; ///< Shown
};

} // namespace herald::ui
