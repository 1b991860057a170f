// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sending by authorisation, from the list to what leaves.
#include "tests/ui/resenddesk.h"
#include "ui/resend/authorizations/authorizationsmodel.h"
#include "ui/resend/authorizations/authorizationspane.h"
#include "ui/resend/recordfilters.h"

#include <QTableView>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

using Column = AuthorizationsModel::Column;

class TestAuthorizations : public QObject, private ResendDesk
{
    Q_OBJECT

private slots:
    void init()
    {
        begin();
        m_stage->workspace.authorizationsByGroup[QString(groupId)] = {
            authorization(u"user1"_s), authorization(u"newcomer"_s),
            authorization(u"Night shift"_s, u"USER_GROUP"_s), authorization(u"latecomer"_s)};
    }
    void cleanup() { end(); }
    void untoldOnesComeFirst();
    void everyPageIsLoaded();
    void searchAndFilterNarrow();
    void looks_data();
    void looks();
    void nobodyIsAuthorised();
    void withoutAnAppGroupThereIsNoList();
    void severalGroupsAskForARecord();
    void reviewNeedsTicks();
    void exactlyTheTickedOnesLeave();
    void aUserGroupNeedsItsTick();
    void toldOnesAreWarnedOf();
    void whatHasNoIdCannotBeTicked();
    void escapeLeadsBack();
    void bothLanguages();
    void controlsHaveNames();

private:
    Authorization authorization(const QString &account, const QString &type = u"USER"_s)
    {
        Authorization made;
        made.id =
            AuthorizationId(u"439d64d37c8b495f97bc0d1662a%1"_s.arg(++m_number, 5, 16, QChar(u'0')));
        made.account = account;
        made.accountType = type;
        made.platformType = u"LOCAL"_s;
        made.appGroupId = AppGroupId(groupId);
        made.appGroupName = u"Process development"_s;
        return made;
    }
    void openList()
    {
        choose();
        button(u"authorizationsButton"_s)->click();
        QTRY_VERIFY(pane()->isVisible());
    }
    [[nodiscard]] AuthorizationsPane *pane() const
    {
        return m_page->findChild<AuthorizationsPane *>();
    }
    [[nodiscard]] QTableView *list() const { return part<QTableView>(u"authorizationsTable"_s); }
    [[nodiscard]] QStringList accounts() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, Column::Account).data().toString());
        return all;
    }
    void tickAccounts(const QStringList &wanted)
    {
        for (const QString &account : wanted) {
            list()->setFocus();
            list()->setCurrentIndex(
                list()->model()->index(int(accounts().indexOf(account)), Column::Account));
            QTest::keyClick(list(), Qt::Key_Space);
        }
    }
    void reviewThem() { button(u"reviewAuthorizationsButton"_s)->click(); }
    [[nodiscard]] QList<AuthorizationId> sent() const
    {
        QList<AuthorizationId> ids;
        for (const Send &send : m_stage->sends()) {
            if (const auto *again = std::get_if<AuthorizationResend>(&send.manifest.payload())) {
                for (const Authorization &one : again->authorizations)
                    ids.append(one.id);
            }
        }
        std::reverse(ids.begin(), ids.end());
        return ids;
    }
    [[nodiscard]] AuthorizationId idOf(const QString &account) const
    {
        for (const Authorization &one :
             m_stage->workspace.authorizationsByGroup.value(QString(groupId))) {
            if (one.account == account)
                return one.id;
        }
        return {};
    }

    int m_number = 0;
};

void TestAuthorizations::untoldOnesComeFirst()
{
    openList(); // of user1 there is a record
    QTRY_COMPARE(accounts().size(), 4);
    QCOMPARE(accounts().constLast(), u"user1"_s);
    button(u"tickUntoldButton"_s)->click();
    QCOMPARE(text(u"authorizationCount"_s), u"3 of 4 ticked · showing 4 · loaded 4 of 4"_s);
    reviewThem();
    tickEverythingAsked();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(sent().size(), 3);
    QVERIFY(!sent().contains(idOf(u"user1"_s)));
}

void TestAuthorizations::everyPageIsLoaded()
{
    QList<Authorization> many;
    for (int i = 0; i < 230; ++i)
        many.append(authorization(u"person%1"_s.arg(i)));
    m_stage->workspace.authorizationsByGroup[QString(groupId)] = many;
    openList();
    QTRY_COMPARE(accounts().size(), 230);
    QCOMPARE(m_stage->workspace.authorizationQuestions, 3);
}

void TestAuthorizations::searchAndFilterNarrow()
{
    openList();
    auto *search = part<QLineEdit>(u"authorizationSearchEdit"_s);
    search->setText(u"comer"_s);
    QCOMPARE(accounts().size(), 2);
    search->setText(u"nobody"_s);
    QVERIFY(state());
    state()->findChild<QPushButton *>(u"emptyActionButton"_s)->click();
    QCOMPARE(accounts().size(), 4);
    part<QCheckBox>(u"onlyUntoldBox"_s)->click();
    QCOMPARE(accounts().size(), 3);
    QVERIFY(!accounts().contains(u"user1"_s));
}

void TestAuthorizations::looks_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<EmptyState::Look>("look");
    QTest::newRow("no permission") << Error::Kind::NoPermission << EmptyState::Look::Refused;
    QTest::newRow("offline") << Error::Kind::Offline << EmptyState::Look::Offline;
}

void TestAuthorizations::looks()
{
    QFETCH(Error::Kind, kind);
    QFETCH(EmptyState::Look, look);
    choose();
    Error failure = error(kind);
    if (kind == Error::Kind::NoPermission)
        failure.permission = u"workspace:appGroup:listAuthorization"_s;
    m_stage->workspace.failWith = failure;
    button(u"authorizationsButton"_s)->click();
    QTRY_VERIFY(state());
    QCOMPARE(state()->look(), look);
    QStringList texts;
    for (const QLabel *label : state()->findChildren<QLabel *>())
        texts.append(label->text());
    if (kind == Error::Kind::NoPermission)
        QVERIFY2(texts.join(u'\n').contains(failure.permission), qPrintable(texts.join(u'\n')));
    m_stage->workspace.failWith.reset();
    state()->findChild<QPushButton *>(u"emptyActionButton"_s)->click();
    QTRY_COMPARE(accounts().size(), 4);
}

void TestAuthorizations::nobodyIsAuthorised()
{
    m_stage->workspace.authorizationsByGroup.clear();
    openList();
    QTRY_VERIFY(state());
    QCOMPARE(state()->look(), EmptyState::Look::Empty);
    QCOMPARE(state()->findChild<QPushButton *>(u"emptyActionButton"_s)->text(), u"Look again"_s);
}

void TestAuthorizations::withoutAnAppGroupThereIsNoList()
{
    button(u"authorizationsButton"_s)->click();
    QVERIFY(!pane()->isVisible());
    QVERIFY(message().contains(u"app group"_s));
    QCOMPARE(m_stage->workspace.authorizationQuestions, 0);
}

/// With several app groups the current record says which one is meant.
void TestAuthorizations::severalGroupsAskForARecord()
{
    auto *filters = m_page->findChild<RecordFilters *>();
    RecordsScope scope;
    scope.appGroups = {AppGroupId(u"2"_s), AppGroupId(groupId)};
    emit filters->scopeChosen(scope);
    QTRY_COMPARE(rows()->rowCount(), 3);
    table()->setCurrentIndex({});
    button(u"authorizationsButton"_s)->click();
    QVERIFY(!pane()->isVisible());
    QVERIFY(message().contains(u"record of the app group"_s));
    table()->setCurrentIndex(rows()->index(0, RecordsModel::Account));
    button(u"authorizationsButton"_s)->click();
    QTRY_VERIFY(pane()->isVisible());
    QTRY_COMPARE(accounts().size(), 4);
}

void TestAuthorizations::reviewNeedsTicks()
{
    openList();
    reviewThem();
    QVERIFY(!isReviewing());
    QVERIFY(message().contains(u"Tick the authorisations"_s));
    tickAccounts({u"newcomer"_s});
    QVERIFY(message().isEmpty());
    QCOMPARE(button(u"reviewAuthorizationsButton"_s)->text(), u"Re&view 1 notice…"_s);
}

void TestAuthorizations::exactlyTheTickedOnesLeave()
{
    openList();
    tickAccounts({u"newcomer"_s, u"latecomer"_s, u"user1"_s});
    tickAccounts({u"user1"_s});                                        // and back
    part<QLineEdit>(u"authorizationSearchEdit"_s)->setText(u"late"_s); // hides one of them
    reviewThem();
    QVERIFY(isReviewing());
    const QString said = reviewText();
    for (const QString &fact :
         {u"newcomer"_s, u"latecomer"_s, u"Process development"_s, u"Workspace desk"_s})
        QVERIFY2(said.contains(fact), qPrintable(said));
    QVERIFY(!said.contains(u"user1"_s));
    QCOMPARE(button(u"sendButton"_s)->text(), u"Send 2 notices"_s);
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->sends().size(), 2);
    QSet<AuthorizationId> left;
    for (const AuthorizationId &id : sent())
        left.insert(id);
    QCOMPARE(left, (QSet<AuthorizationId>{idOf(u"newcomer"_s), idOf(u"latecomer"_s)}));
    QTRY_COMPARE(m_stage->huawei.prepared.size(), 2);
    for (const Manifest &manifest : std::as_const(m_stage->huawei.prepared)) {
        QVERIFY(std::holds_alternative<AuthorizationResend>(manifest.payload()));
        QVERIFY(manifest.isIntact());
    }
    QTRY_COMPARE(text(u"authorizationCount"_s).left(6), u"0 of 4"_s); // not again by accident
}

void TestAuthorizations::aUserGroupNeedsItsTick()
{
    openList();
    tickAccounts({u"Night shift"_s});
    reviewThem();
    QCOMPARE(reviewTicks().size(), 1);
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QVERIFY(m_stage->sends().isEmpty());
    tickEverythingAsked();
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(sent(), QList{idOf(u"Night shift"_s)});
}

void TestAuthorizations::toldOnesAreWarnedOf()
{
    openList();
    tickAccounts({u"user1"_s});
    reviewThem();
    QVERIFY2(reviewText().contains(u"have a mail record already"_s) ||
                 reviewText().contains(u"has a mail record already"_s),
             qPrintable(reviewText()));
}

void TestAuthorizations::whatHasNoIdCannotBeTicked()
{
    Authorization without = authorization(u"nameless"_s);
    without.id = {};
    m_stage->workspace.authorizationsByGroup[QString(groupId)] = {without};
    openList();
    QTRY_COMPARE(accounts(), QStringList{u"nameless"_s});
    tickAccounts({u"nameless"_s});
    QVERIFY(!button(u"tickUntoldButton"_s)->isEnabled());
    reviewThem();
    QVERIFY(!isReviewing());
}

void TestAuthorizations::escapeLeadsBack()
{
    openList();
    tickAccounts({u"newcomer"_s});
    reviewThem();
    QVERIFY(isReviewing());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
    QVERIFY(pane()->isVisible()); // from where the review came
    QVERIFY(text(u"authorizationCount"_s).startsWith(u"1 of 4"_s));
    button(u"backToRecordsButton"_s)->click();
    QVERIFY(table()->isVisible());
    QVERIFY(table()->hasFocus());
    QVERIFY(m_stage->sends().isEmpty());
}

void TestAuthorizations::bothLanguages()
{
    openList();
    m_stage->session.setLanguage(Language::Chinese);
    QTRY_COMPARE(button(u"backToRecordsButton"_s)->text().contains(u"返回"_s), true);
    tickAccounts({u"newcomer"_s});
    reviewThem();
    QVERIFY(isReviewing());
    static const QRegularExpression han(u"\\p{Han}"_s);
    QVERIFY(button(u"sendButton"_s)->text().contains(han));
    QTest::mouseClick(button(u"sendButton"_s), Qt::LeftButton);
    QTRY_COMPARE(m_stage->sends().size(), 1);
    const auto again =
        std::get<AuthorizationResend>(m_stage->sends().constFirst().manifest.payload());
    QVERIFY(again.language == Language::Chinese);
}

void TestAuthorizations::controlsHaveNames()
{
    openList();
    for (QWidget *widget : pane()->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QVERIFY2(qobject_cast<QLabel *>(widget) || !widget->accessibleName().isEmpty(),
                 qPrintable(widget->objectName() + u" has no name"_s));
    }
}

QTEST_MAIN(TestAuthorizations)
#include "tst_authorizations.moc"
