// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever somebody does to the table: what it says is ticked is what is ticked, and nothing else.
#include "tests/ui/records.h"
#include "ui/session.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

namespace {

/// The same table, as simple as can be.
struct Simple
{
    QStringList loaded; ///< ids
    QSet<QString> ticked;
    QSet<QString> wished; ///< ticked before the list began anew
    QString result;       ///< the filter; empty = all

    static QString resultOf(const QString &id) { return id.toInt() % 3 ? u"SUCCESS"_s : u"FAIL"_s; }
    [[nodiscard]] bool isShown(const QString &id) const
    {
        return result.isEmpty() || resultOf(id) == result;
    }
    void load(const QString &id)
    {
        if (loaded.contains(id))
            return;
        loaded.append(id);
        if (wished.remove(id))
            ticked.insert(id);
    }
    [[nodiscard]] QStringList inOrder() const
    {
        QStringList ids;
        for (const QString &id : loaded) {
            if (ticked.contains(id))
                ids.append(id);
        }
        return ids;
    }
};

MailRecord recordWith(const QString &id)
{
    MailRecord made = mailRecord(id);
    made.mailSendResult = Simple::resultOf(id);
    return made;
}

RecordFilter filterBy(const QString &result)
{
    RecordFilter filter;
    if (!result.isEmpty())
        filter.tests = {{RecordColumn::MailSendResult,
                         RecordTest::Operator::OneOf,
                         {},
                         {},
                         QStringList{result}}};
    return filter;
}

QStringList someIds()
{
    QStringList ids;
    for (const int id : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40)))
        ids.append(QString::number(id));
    return ids;
}

/// What the model says to whoever looks at it.
void verify(const RecordsModel &model, const Simple &simple)
{
    QStringList held;
    for (const MailRecord &record : model.tickedRecords())
        held.append(record.id.text());
    RC_ASSERT(held == simple.inOrder());
    RC_ASSERT(model.tickedCount() == int(held.size()));
    int shown = 0;
    int shownTicked = 0;
    for (int row = 0; row < model.shownCount(); ++row) {
        const QString id = model.recordAt(row).id.text();
        const bool isTicked =
            model.index(row, RecordsModel::Tick).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        RC_ASSERT(simple.isShown(id));
        RC_ASSERT(isTicked == simple.ticked.contains(id));
        ++shown;
        shownTicked += isTicked ? 1 : 0;
    }
    RC_ASSERT(shown == int(std::count_if(simple.loaded.cbegin(), simple.loaded.cend(),
                                         [&](const QString &id) { return simple.isShown(id); })));
    RC_ASSERT(model.shownTickedCount() == shownTicked);
    RC_ASSERT(model.hiddenTickedCount() == int(held.size()) - shownTicked);
}

} // namespace

class TestTickProperties : public QObject
{
    Q_OBJECT

private slots:
    void whatItSaysIsTicked()
    {
        QTemporaryDir folder;
        const Session session(folder.filePath(u"settings.ini"_s));
        RecordsModel model(session);
        model.append({recordWith(u"11"_s)});
        model.setShownTicked(true);
        model.restart({}); // it shall be ticked again when it comes back
        model.untickAll(); // but nobody wants that any more
        model.append({recordWith(u"11"_s)});
        QCOMPARE(model.tickedCount(), 0);

        const bool holds = rc::check("what it says is ticked", [&] {
            RecordsModel any(session);
            Simple simple;
            const int steps = *rc::gen::inRange(1, 25);
            for (int step = 0; step < steps; ++step) {
                act(any, simple);
                verify(any, simple);
            }
        });
        QVERIFY(holds);
    }

private:
    static void act(RecordsModel &model, Simple &simple)
    {
        const int what = *rc::gen::inRange(0, 9);
        switch (what) {
        case 0:
        case 1: {
            QList<MailRecord> page;
            for (const QString &id : someIds()) {
                page.append(recordWith(id));
                simple.load(id);
            }
            model.append(page);
            break;
        }
        case 2:
            simple.result = *rc::gen::element(QString(), u"FAIL"_s, u"SUCCESS"_s);
            model.setFilter(filterBy(simple.result));
            break;
        case 3:
            if (model.shownCount() > 0)
                tickOne(model, simple, *rc::gen::inRange(0, model.shownCount()));
            break;
        case 4:
        case 5: {
            const bool wanted = what == 4;
            model.setShownTicked(wanted);
            for (const QString &id : std::as_const(simple.loaded)) {
                if (!simple.isShown(id))
                    continue;
                if (wanted)
                    simple.ticked.insert(id);
                else
                    simple.ticked.remove(id);
            }
            break;
        }
        case 6:
            model.invertShown();
            for (const QString &id : std::as_const(simple.loaded)) {
                if (simple.isShown(id) && !simple.ticked.remove(id))
                    simple.ticked.insert(id);
            }
            break;
        case 7:
            model.untickAll();
            simple.ticked.clear();
            simple.wished.clear();
            break;
        default: {
            QList<MailRecord> page;
            simple.wished += simple.ticked;
            simple.ticked.clear();
            simple.loaded.clear();
            for (const QString &id : someIds()) {
                page.append(recordWith(id));
                simple.load(id);
            }
            model.restart(page);
            break;
        }
        }
    }
    static void tickOne(RecordsModel &model, Simple &simple, int row)
    {
        const QString id = model.recordAt(row).id.text();
        const bool wanted = !simple.ticked.contains(id);
        RC_ASSERT(model.setData(model.index(row, RecordsModel::Tick),
                                wanted ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
        if (wanted)
            simple.ticked.insert(id);
        else
            simple.ticked.remove(id);
    }
};

QTEST_GUILESS_MAIN(TestTickProperties)
#include "tst_tickproperties.moc"
