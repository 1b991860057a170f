// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/checklist.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/notifyreview.h"
#include "ui/notify/routefields.h"
#include "ui/theme/theme.h"

#include <functional>

class QLabel;
class QPushButton;

namespace herald::ui {

class InlineMessage;
class MailFields;
class MoreFields;

/// The form of the Notify page with its preview and checks. Asks for a review; the page does it.
class NotifyEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NotifyEditor(SoarDirectory &soar, QWidget *parent = nullptr);

    [[nodiscard]] const NotifyForm &form() const { return m_form; }
    [[nodiscard]] ReviewNames names() const;

    void setAsker(const Profile &profile, Language language);
    /// Look-ups that failed are asked for again.
    void refreshStale() { m_route->reloadFailed(); }
    void offerClear(bool offers);
    /// Fills the form; what stood there can be put back until something else is said.
    void useDraft(const NotifyForm::Draft &draft);
    void focusFirst();
    void focusReview();

    /// True when nothing is missing; else says what, below each field, and goes to the first.
    [[nodiscard]] bool passes();
    /// A message above the button; `words` are asked for again when the language changes.
    void say(Ink meaning, std::function<QString()> words);
    void saySilence();

signals:
    void reviewRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void clear();
    void fill(const NotifyForm::Draft &draft);
    void putBack();
    void withdrawOffer();
    void buildLayout();
    [[nodiscard]] QWidget *buildFields();
    [[nodiscard]] QWidget *buildSide();
    void addShortcuts();
    void retranslate();
    [[nodiscard]] QList<Check> checks() const;
    void judge();
    void showProblems(const QList<Check> &checks);
    void lead(FormField *field);

    NotifyForm m_form;
    QLabel *m_title;
    RouteFields *m_route;
    MailFields *m_mail;
    MoreFields *m_more;
    CheckList *m_checks;
    InlineMessage *m_message;
    QPushButton *m_clear;
    QPushButton *m_review;
    FieldMap m_fields;
    std::function<QString()> m_words;
    Ink m_meaning = Ink::Info;
    std::optional<NotifyForm::Draft> m_before; ///< what can be put back
    bool m_explains = false;   ///< a review was asked for: every problem is said at its field
    bool m_saysChecks = false; ///< the message counts the checks
};

} // namespace herald::ui
