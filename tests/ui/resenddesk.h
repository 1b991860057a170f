// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/fakes.h"
#include "ui/resend/recordsmodel.h"
#include "ui/resend/recordstable.h"
#include "ui/resend/resendpage.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinemessage.h"
#include "ui/widgets/reviewcard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace herald::test {

using namespace herald::ui;

constexpr auto groupId = "573743978327834675"_L1;

inline MailRecord record(int number, const QString &type = u"ADD_GROUP_AUTHORIZATION"_s,
                         const QString &kind = u"USER"_s)
{
    MailRecord made;
    made.id = MailRecordId(QString::number(number));
    made.account = u"user%1"_s.arg(number);
    made.accountAuthType = kind;
    made.appGroupId = AppGroupId(groupId);
    made.appGroupName = u"Process development"_s;
    made.mailSendType = type;
    made.mailSendResult = number % 2 ? u"FAIL"_s : u"SUCCESS"_s;
    made.sendAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 - number, Qt::UTC);
    return made;
}

inline Error error(Error::Kind kind)
{
    Error made;
    made.kind = kind;
    made.text = u"the service's own words"_s;
    if (kind == Error::Kind::NoPermission)
        made.permission = u"workspace:appGroup:listMailRecord"_s;
    return made;
}

/// The Resend page on fakes, and hands for it. One app group with three records is there.
class ResendDesk
{
protected:
    void begin()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->workspace.groupList = {
            {AppGroupId(groupId), u"Process development"_s, u"CAD"_s},
            {AppGroupId(u"2"_s), u"Empty"_s, {}},
        };
        give({record(1), record(2), record(3)});
        open(m_stage->workspace);
    }
    void end()
    {
        m_page.reset();
        m_services.reset();
        m_stage.reset();
    }
    template <class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        auto *found = m_page->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return part<QPushButton>(name); }
    [[nodiscard]] RecordsTable *table() const { return m_page->findChild<RecordsTable *>(); }
    [[nodiscard]] QAbstractItemModel *rows() const { return table()->model(); }
    [[nodiscard]] QString text(const QString &label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] bool isReviewing() const
    {
        return m_page->findChild<ReviewCard *>()->isVisible();
    }
    [[nodiscard]] EmptyState *state() const
    {
        for (auto *state : m_page->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state;
        }
        return nullptr;
    }
    [[nodiscard]] QString message() const ///< what a visible bar says
    {
        QString said;
        for (const auto *bar : m_page->findChildren<InlineMessage *>())
            said += bar->isVisible() ? bar->text() : QString();
        return said;
    }
    [[nodiscard]] QList<QCheckBox *> reviewTicks() const
    {
        static const QRegularExpression name(u"^reviewTick"_s);
        return m_page->findChild<ReviewCard *>()->findChildren<QCheckBox *>(name);
    }
    [[nodiscard]] QString reviewText() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChild<ReviewCard *>()->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void give(const QList<MailRecord> &records)
    {
        m_stage->workspace.recordsByGroup[QString(groupId)] = records;
    }
    void choose(const QString &group = u"Process development"_s)
    {
        auto *edit = part<QLineEdit>(u"appGroupEdit"_s);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, group);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void tick(int row)
    {
        table()->setFocus();
        table()->setCurrentIndex(rows()->index(row, RecordsModel::Account));
        QTest::keyClick(table(), Qt::Key_Space);
    }
    void review() { QTest::mouseClick(button(u"reviewButton"_s), Qt::LeftButton); }
    void tickEverythingAsked()
    {
        for (QCheckBox *box : reviewTicks())
            QTest::keyClick(box, Qt::Key_Space);
    }
    void open(WorkspaceDirectory &workspace)
    {
        m_page.reset();
        m_services = std::make_unique<Services>(Services{m_stage->session,
                                                         m_stage->profiles,
                                                         m_stage->delivery,
                                                         m_stage->archive,
                                                         m_stage->alibaba,
                                                         m_stage->huawei,
                                                         m_stage->soar,
                                                         workspace,
                                                         m_stage->clock,
                                                         m_stage->library,
                                                         m_stage->vault,
                                                         m_stage->network,
                                                         m_stage->probe,
                                                         {}});
        m_page = std::make_unique<ResendPage>(*m_services);
        m_page->resize(1080, 680);
        m_page->show();
        m_page->activate();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<ResendPage> m_page;
};

} // namespace herald::test
