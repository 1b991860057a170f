// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilekeeper.h"
#include "ui/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/page.h"

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace herald::ui {

class ActionBar;
class EmptyState;
class InlineMessage;
class ProfileCard;
class ProfilesList;
class VaultBar;

/// Identities at the two clouds: a list, and the form of one. What is typed is never lost
/// without a question, a deletion can be taken back, and a secret never outlives its address.
class ProfilesPage final : public Page
{
    Q_OBJECT

public:
    explicit ProfilesPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void activate() override;
    void newProfile(CloudKind cloud);      ///< asks first when something is unsaved
    void showProfile(const ProfileId &id); ///< the same

protected:
    void changeEvent(QEvent *event) override;

private:
    using Step = std::function<void()>;

    void build();
    void wire();
    void retranslate();
    void wordBar();

    void leaveFor(Step next);
    void answer(int place);
    [[nodiscard]] bool isEmpty() const;
    void showCard();
    void open(const ProfileId &id);
    void openAny();
    void remove();
    void undoRemove();
    void noticeBook();
    void sayFailure(const Error &error);
    void importProfiles();
    void exportProfiles();
    void showExport();
    void say(Ink meaning, std::function<QString()> words);

    Services &m_services;
    ProfileKeeper m_keeper;
    QLabel *m_title;
    VaultBar *m_vault;
    InlineMessage *m_failure;
    ActionBar *m_bar;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_export;
    ProfilesList *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ProfileCard *m_card;
    Step m_next; ///< waits for the answer to "Keep editing or discard?"
    Ink m_meaning = Ink::Negative;
    std::function<QString()> m_words; ///< of the message, to be said again in another language
};

} // namespace herald::ui
