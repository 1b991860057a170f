// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fakes.h"
#include "ui/notify/notifyeditor.h"
#include "ui/notify/notifypage.h"
#include "ui/receivers/receiversedit.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace herald::test {

constexpr auto mailPlaybook = "e99dab31-499b-4307-9248-000000000001"_L1;

/// The Notify page on a stage, with one playbook that mails. open() again is the program started
/// anew on the same folder, while the page before is still there, as after a kill.
class NotifyDesk
{
public:
    Stage stage;

    NotifyDesk()
    {
        FakeSoarDirectory &soar = stage.soar;
        soar.playbookList = {{PlaybookUuid(mailPlaybook), u"Mail on incident"_s, {}, true, {}}};
        soar.nodesByPlaybook[mailPlaybook] = {
            {u"notify_message_1"_s, u"NotifyMessage"_s, u"notifyByCustom"_s}};
        soar.componentsByPlaybook[mailPlaybook] = {{u"NotifyMessage"_s, {}, {u"notifyByCustom"_s}}};
        soar.assetsByComponent[u"NotifyMessage"_s] = {
            {AssetId(u"10"_s), u"Ops mailbox"_s, u"NotifyMessage"_s}};
    }
    ~NotifyDesk() { m_runs.clear(); }

    void open(bool readOnly = false)
    {
        auto run = std::make_unique<Run>(stage);
        if (readOnly)
            run->library.setReadOnly();
        m_runs.push_back(std::move(run));
        ui::NotifyPage &page = *m_runs.back()->page;
        page.resize(1280, 860);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        (void)QCoro::waitFor(lookThroughDrafts());
    }
    /// The last page is closed as at the program's end.
    void close() { m_runs.pop_back(); }
    [[nodiscard]] ui::NotifyPage &page() const { return *m_runs.back()->page; }
    [[nodiscard]] Library &library() const { return m_runs.back()->library; }
    [[nodiscard]] ui::NotifyEditor &editor() const
    {
        return *page().findChild<ui::NotifyEditor *>();
    }
    [[nodiscard]] QString draftsFolder() const
    {
        return stage.folder.filePath(u"library/drafts"_s);
    }

    template <class T = QWidget>
    [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = page().findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    /// The dialog that is open over the page.
    [[nodiscard]] static QDialog *dialog()
    {
        return qobject_cast<QDialog *>(QApplication::activeModalWidget());
    }
    [[nodiscard]] QString message() const
    {
        const auto *label = part<QLabel>(u"messageText"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QString text(const QString &field) const
    {
        if (const auto *line = page().findChild<QLineEdit *>(field))
            return line->text();
        return part<QPlainTextEdit>(field)->toPlainText();
    }
    [[nodiscard]] bool isReviewing() const { return part(u"sendButton"_s)->isVisible(); }
    void click(const QString &button) const
    {
        QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton);
    }
    void type(const QString &field, const QString &words) const
    {
        part(field)->setFocus();
        QTest::keyClicks(part(field), words);
    }
    void chooseWay() const
    {
        type(u"playbookEdit"_s, u"Mail on incident"_s);
        QTest::keyClick(part(u"playbookEdit"_s), Qt::Key_Return);
        if (text(u"nodeEdit"_s).isEmpty()) {
            type(u"nodeEdit"_s, u"notify_message_1"_s);
            QTest::keyClick(part(u"nodeEdit"_s), Qt::Key_Return);
        }
    }
    void fill() const
    {
        chooseWay();
        type(u"receiversEdit"_s, u"ops@example.com, audit@example.org,"_s);
        type(u"subjectEdit"_s, u"Disk alert"_s);
        type(u"bodyEdit"_s, u"Look at web-01"_s);
    }
    /// The menu as it opens, by its entries' words without mnemonics.
    [[nodiscard]] QAction *entry(const QString &menu, const QString &words) const
    {
        auto *found = part<QMenu>(menu);
        emit found->aboutToShow();
        for (QAction *action : found->actions()) {
            if (action->text().remove(u'&').startsWith(words))
                return action;
        }
        return nullptr;
    }
    /// Everything that was given to the disk is on it.
    void settleDisk() const { (void)QCoro::waitFor(lookThroughDrafts()); }
    [[nodiscard]] std::optional<Draft> currentOnDisk() const
    {
        Drafts drafts(draftsFolder());
        return QCoro::waitFor(drafts.load()).current;
    }

private:
    struct Run
    {
        explicit Run(Stage &stage)
            : library(stage.folder.filePath(u"library"_s))
            , services{stage.session,  stage.profiles,
                       stage.delivery, stage.archive,
                       stage.alibaba,  stage.huawei,
                       stage.soar,     stage.workspace,
                       stage.clock,    library,
                       stage.vault,    stage.network,
                       stage.probe,    {}}
            , page(std::make_unique<ui::NotifyPage>(services))
        {}

        Library library;
        ui::Services services;
        std::unique_ptr<ui::NotifyPage> page;
    };

    /// What is asked of the disk is answered after what it was given before.
    [[nodiscard]] QCoro::Task<void> lookThroughDrafts() const
    {
        (void)co_await library().drafts.read(Drafts::freshId());
    }

    std::vector<std::unique_ptr<Run>> m_runs;
};

} // namespace herald::test
