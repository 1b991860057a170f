// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notifydesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListView>

using namespace herald;
using namespace herald::test;
using namespace herald::ui;

/// Templates, from the button in the page's title row.
class TestTemplates : public QObject
{
    Q_OBJECT

    std::unique_ptr<NotifyDesk> m_desk;

    [[nodiscard]] Templates &templates() const { return m_desk->library().templates; }
    [[nodiscard]] QString subject() const { return m_desk->text(u"subjectEdit"_s); }
    [[nodiscard]] QPushButton *otherLanguage() const
    {
        return m_desk->part<QPushButton>(u"otherLanguageButton"_s);
    }
    void retype(const QString &words) const
    {
        m_desk->part<QLineEdit>(u"subjectEdit"_s)->setText(words);
    }
    QDialog *open(const QString &entry) const
    {
        m_desk->entry(u"templatesMenu"_s, entry)->trigger();
        QDialog *dialog = NotifyDesk::dialog();
        if (dialog)
            dialog->activateWindow();
        return dialog;
    }
    void saveAs(const QString &name, Language language, bool keepsRoute = true) const
    {
        QDialog *dialog = open(u"Save as template"_s);
        QVERIFY(dialog);
        dialog->findChild<QComboBox *>(u"templateNameBox"_s)->setEditText(name);
        auto *languages = dialog->findChild<QComboBox *>(u"templateLanguageBox"_s);
        languages->setCurrentIndex(languages->findData(int(language)));
        dialog->findChild<QCheckBox *>(u"templateRouteTick"_s)->setChecked(keepsRoute);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveTemplateButton"_s),
                          Qt::LeftButton);
        QVERIFY(!dialog->isVisible());
    }
    template <class T>
    [[nodiscard]] static T *in(QDialog *dialog, const QString &name)
    {
        auto *found = dialog->findChild<T *>(name);
        Q_ASSERT(found);
        return found;
    }
    static void press(QDialog *dialog, const QString &button)
    {
        QTest::mouseClick(in<QPushButton>(dialog, button), Qt::LeftButton);
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<NotifyDesk>();
        m_desk->open();
    }
    void cleanup() { m_desk.reset(); }

    void thereIsNothingToSaveWithoutAText()
    {
        QVERIFY(!m_desk->entry(u"templatesMenu"_s, u"Save as template"_s)->isEnabled());
        retype(u"x"_s);
        QVERIFY(m_desk->entry(u"templatesMenu"_s, u"Save as template"_s)->isEnabled());
    }

    void aTemplateBringsTextAndWay()
    {
        m_desk->fill();
        saveAs(u"Alert"_s, Language::English);
        QCOMPARE(templates().list().size(), 1);
        QVERIFY(m_desk->message().contains("Alert"_L1));

        m_desk->open(); // another start
        QTRY_VERIFY(m_desk->entry(u"templatesMenu"_s, u"Alert"_s));
        QTRY_COMPARE(subject(), u"Disk alert"_s); // the draft
        retype(u"something else"_s);
        m_desk->part<QLineEdit>(u"nodeEdit"_s)->clear();
        m_desk->entry(u"templatesMenu"_s, u"Alert"_s)->trigger();
        QCOMPARE(subject(), u"Disk alert"_s);
        QCOMPARE(m_desk->text(u"bodyEdit"_s), u"Look at web-01"_s);
        QCOMPARE(m_desk->text(u"nodeEdit"_s), u"notify_message_1"_s);
        const QStringList receivers = m_desk->editor().form().draft().receivers;
        QCOMPARE(receivers.size(), 2); // whom it goes to is nobody's business but the person's
        m_desk->click(u"messageActionButton"_s);
        QCOMPARE(subject(), u"something else"_s);
    }

    void withoutTheWayTheWayStays()
    {
        retype(u"Text alone"_s);
        saveAs(u"Text"_s, Language::English, false);
        m_desk->chooseWay();
        m_desk->entry(u"templatesMenu"_s, u"Text"_s)->trigger();
        QCOMPARE(m_desk->text(u"nodeEdit"_s), u"notify_message_1"_s);
    }

    void aPairHasATextForEachLanguage()
    {
        retype(u"Maintenance"_s);
        saveAs(u"Pair"_s, Language::English);
        retype(u"维护"_s);
        saveAs(u"Pair"_s, Language::Chinese);
        QCOMPARE(templates().list().size(), 1);
        QCOMPARE(templates().list().first().versions.size(), 2);

        m_desk->entry(u"templatesMenu"_s, u"Pair"_s)->trigger();
        QCOMPARE(subject(), u"Maintenance"_s); // the window's language
        QVERIFY(otherLanguage()->isVisible());
        QTest::mouseClick(otherLanguage(), Qt::LeftButton);
        QCOMPARE(subject(), u"维护"_s);
        QTest::mouseClick(otherLanguage(), Qt::LeftButton);
        QCOMPARE(subject(), u"Maintenance"_s);
        m_desk->type(u"subjectEdit"_s, u"!"_s); // what was changed is not thrown away for the other
        QVERIFY(!otherLanguage()->isVisible());
    }

    void anOldVersionIsRestored()
    {
        retype(u"first"_s);
        saveAs(u"Versions"_s, Language::English);
        retype(u"second"_s);
        saveAs(u"Versions"_s, Language::English);
        QDialog *dialog = open(u"Manage"_s);
        QVERIFY(dialog);
        QVERIFY(!in<QPushButton>(dialog, u"restoreVersionButton"_s)->isVisible());
        auto *versions = in<QComboBox>(dialog, u"templateVersions"_s);
        versions->setCurrentIndex(1 - versions->currentIndex());
        QVERIFY(in<QPlainTextEdit>(dialog, u"templateText"_s)->toPlainText().contains(u"first"_s));
        press(dialog, u"restoreVersionButton"_s);
        const Template restored = templates().list().first();
        QCOMPARE(restored.versions.size(), 3);
        QCOMPARE(restored.newest().english.subject, u"first"_s);
        QCOMPARE(restored.versions.at(1).english.subject, u"second"_s);
        press(dialog, u"useTemplateButton"_s);
        QCOMPARE(subject(), u"first"_s);
    }

    void oneIsDeletedAndComesBack()
    {
        retype(u"x"_s);
        saveAs(u"One"_s, Language::English);
        QDialog *dialog = open(u"Manage"_s);
        press(dialog, u"deleteTemplateButton"_s);
        QVERIFY(templates().list().isEmpty());
        press(dialog, u"messageActionButton"_s);
        QCOMPARE(templates().list().size(), 1);
        QCOMPARE(templates().list().first().name, u"One"_s);
    }

    void anotherNameIsAskedFor()
    {
        retype(u"x"_s);
        saveAs(u"One"_s, Language::English);
        saveAs(u"Two"_s, Language::English);
        QDialog *dialog = open(u"Manage"_s);
        auto *list = in<QListView>(dialog, u"templatesList"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        press(dialog, u"renameTemplateButton"_s);
        QDialog *question = NotifyDesk::dialog();
        QVERIFY(question && question != dialog);
        auto *edit = question->findChild<QLineEdit *>();
        edit->setText(u"two"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(question->isVisible()); // taken
        edit->setText(u"Three"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(templates().findByName(u"Three"_s));
        QVERIFY(!templates().findByName(u"One"_s));
    }

    void theSearchLooksAtTheText()
    {
        retype(u"Backup failed"_s);
        saveAs(u"A"_s, Language::English);
        retype(u"Disk full"_s);
        saveAs(u"B"_s, Language::English);
        QDialog *dialog = open(u"Manage"_s);
        QTest::keyClicks(in<QLineEdit>(dialog, u"templateSearch"_s), u"backup"_s);
        const QAbstractItemModel *found = in<QListView>(dialog, u"templatesList"_s)->model();
        QCOMPARE(found->rowCount(), 1);
        QCOMPARE(found->index(0, 0).data().toString(), u"A"_s);
    }
};

QTEST_MAIN(TestTemplates)
#include "tst_templates.moc"
