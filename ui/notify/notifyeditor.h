// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notify/checklist.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/notifyreview.h"
#include "ui/notify/routefields.h"
#include "ui/theme/theme.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace herald::ui {

class InlineMessage;
class LiveChecks;
class MailFields;
class MergePanel;
class MoreFields;
class NotifyPreview;

/// The form of the Notify page with its preview and checks. Asks for a review; the page does it.
class NotifyEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit NotifyEditor(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] const NotifyForm &form() const { return m_form; }
    [[nodiscard]] ReviewNames names() const;

    void setAsker(const Profile &profile, Language language);
    /// Lists that are old or could not be had are asked for again.
    void refreshStale();
    void offerClear(bool offers);
    /// A widget at the right of the page's title.
    void addToTitle(QWidget *widget);
    /// Fills the form; what stood there can be put back until something else is said. `said` says
    /// where it comes from, and is asked again when the language changes.
    void useDraft(const NotifyForm::Draft &draft, const std::function<QString()> &said);
    /// The same without a way back.
    void fillFrom(const NotifyForm::Draft &draft, const std::function<QString()> &said);
    /// Each row of the table becomes one mail.
    void useTable(const MergeTablePtr &table) { m_form.setTable(table); }
    void focusFirst();
    void focusReview();

    /// True when nothing is missing; else says what, below each field, and goes to the first.
    [[nodiscard]] bool passes();
    /// A message above the button; `words` are asked for again when the language changes.
    void say(Ink meaning, std::function<QString()> words);
    void saySilence();

signals:
    void reviewRequested();
    void profileRequested();  ///< its key, secret or guard level
    void clearing();          ///< the form is about to be emptied
    void tableRequested();    ///< for a mail merge
    void firstRowRequested(); ///< of the table, to the person's own address

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
    void fix(LiveRow::Fix fix);
    void showLive();
    void followTable();
    void appendMergeChecks(QList<Check> &checks) const;

    NotifyForm m_form;
    QLabel *m_title;
    QHBoxLayout *m_titleRow;
    RouteFields *m_route;
    MergePanel *m_merge;
    MailFields *m_mail;
    MoreFields *m_more;
    NotifyPreview *m_preview;
    CheckList *m_checks;
    LiveChecks *m_live;
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
