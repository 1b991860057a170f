// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/palettes.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>

#include <cmath>

using namespace herald;
using namespace herald::ui;
using namespace Qt::StringLiterals;

namespace {

/// Relative luminance and contrast as WCAG 2.1 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &first, const QColor &second)
{
    const double lighter = std::max(luminance(first), luminance(second));
    const double darker = std::min(luminance(first), luminance(second));
    return (lighter + 0.05) / (darker + 0.05);
}

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsMeasuredAsTheStandardSays();
    void textIsReadable_data();
    void textIsReadable();
    void edgesOfFieldsAreVisible_data();
    void edgesOfFieldsAreVisible();
    void everyPlaceholderOfTheStyleSheetIsFilled_data();
    void everyPlaceholderOfTheStyleSheetIsFilled();
    void inkFollowsThePalette();
    void systemThemeComesBackAfterDark();
    void rolesReachWidgets();
    void focusIsVisible_data();
    void focusIsVisible();
    void chineseComesFirstInChinese();
    void fontsOfWidgetsInUseFollowTheLanguage();
    void everyIconDraws_data();
    void everyIconDraws();
    void iconsInUseFollowAChangeOfTheme();
    void badgeAsksForTheRoomItPaints();
};

void TestTheme::contrastIsMeasuredAsTheStandardSays()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
    QVERIFY(contrast(QColor(0x777777), Qt::white) < 4.5); // the well-known near miss
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");

    const std::pair<const char *, const Colours *> themes[] = {
        {"light", &paletteLight}, {"dark", &paletteDark}, {"high contrast", &paletteHighContrast}};
    const std::pair<const char *, Ink> texts[] = {
        {"text", Ink::Text},         {"muted", Ink::Muted},     {"accent", Ink::Accent},
        {"positive", Ink::Positive}, {"caution", Ink::Caution}, {"negative", Ink::Negative},
        {"info", Ink::Info},         {"sandbox", Ink::Sandbox}};

    for (const auto &[theme, colours] : themes) {
        const double least = colours == &paletteHighContrast ? 7.0 : 4.5;
        const QPalette palette = paletteFor(*colours);
        const std::pair<const char *, QColor> grounds[] = {{"surface", colours->surface},
                                                           {"raised", colours->raised},
                                                           {"alternate", colours->alternate},
                                                           {"hover", colours->hover},
                                                           {"selection", colours->selection}};
        for (const auto &[name, meaning] : texts) {
            const QColor text = ink(meaning, palette);
            for (const auto &[ground, colour] : grounds)
                QTest::addRow("%s: %s on %s", theme, name, ground) << text << colour << least;
            QTest::addRow("%s: %s on its tint", theme, name)
                << text << tint(meaning, palette) << least;
            QTest::addRow("%s: text on the tint of %s", theme, name)
                << ink(Ink::Text, palette) << tint(meaning, palette) << least;
        }
        const QColor onAccent(colours->onAccent);
        QTest::addRow("%s: on accent", theme) << onAccent << QColor(colours->accent) << least;
        QTest::addRow("%s: on accent, hovered", theme)
            << onAccent << QColor(colours->accentHover) << least;
        QTest::addRow("%s: on the pressed button", theme)
            << QColor(colours->text) << QColor(colours->border) << 4.5;
        QTest::addRow("%s: on the disabled main button", theme)
            << QColor(colours->muted) << QColor(colours->border) << 4.5;
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double found = contrast(text, ground);
    QFETCH(double, least);
    QVERIFY2(found >= least, qPrintable(QString::number(found)));
}

void TestTheme::edgesOfFieldsAreVisible_data()
{
    QTest::addColumn<QColor>("edge");
    QTest::addColumn<QColor>("ground");
    for (const Colours *colours : {&paletteLight, &paletteDark, &paletteHighContrast}) {
        const char *theme = colours == &paletteLight  ? "light"
                            : colours == &paletteDark ? "dark"
                                                      : "high contrast";
        QTest::addRow("%s: field on surface", theme)
            << QColor(colours->field) << QColor(colours->surface);
        QTest::addRow("%s: field on raised", theme)
            << QColor(colours->field) << QColor(colours->raised);
        QTest::addRow("%s: focus ring on surface", theme)
            << QColor(colours->accent) << QColor(colours->surface);
        QTest::addRow("%s: focus ring inside the main button", theme)
            << QColor(colours->onAccent) << QColor(colours->accent);
    }
}

void TestTheme::edgesOfFieldsAreVisible()
{
    QFETCH(QColor, edge);
    QFETCH(QColor, ground);
    const double found = contrast(edge, ground);
    QVERIFY2(found >= 3.0, qPrintable(QString::number(found)));
}

void TestTheme::everyPlaceholderOfTheStyleSheetIsFilled_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addRow("light") << false;
    QTest::addRow("dark") << true;
}

void TestTheme::everyPlaceholderOfTheStyleSheetIsFilled()
{
    QFETCH(bool, dark);
    QString sheet = styleSheet(dark ? paletteDark : paletteLight);
    QVERIFY(sheet.contains(u"QPushButton"_s));
    sheet.remove(0, sheet.indexOf(u"*/"_s)); // the comment at the top speaks of @…@
    const qsizetype left = sheet.indexOf(u'@');
    QVERIFY2(left < 0, qPrintable(sheet.mid(left, 40)));
}

void TestTheme::inkFollowsThePalette()
{
    for (const Colours *colours : {&paletteLight, &paletteDark, &paletteHighContrast}) {
        const QPalette palette = paletteFor(*colours);
        QCOMPARE(&coloursOf(palette), colours);
        QCOMPARE(ink(Ink::Accent, palette), QColor(colours->accent));
    }
    applyTheme(ThemeChoice::Dark, Language::English);
    QCOMPARE(ink(Ink::Surface, QApplication::palette()), QColor(paletteDark.surface));
    QWidget widget;
    QCOMPARE(ink(Ink::Surface, widget.palette()), QColor(paletteDark.surface));
}

void TestTheme::systemThemeComesBackAfterDark()
{
    QApplication::setPalette(QPalette());
    const bool systemIsDark = &coloursOf(QApplication::palette()) == &paletteDark;
    applyTheme(systemIsDark ? ThemeChoice::Light : ThemeChoice::Dark, Language::English);
    applyTheme(ThemeChoice::System, Language::English);
    QCOMPARE(&coloursOf(QApplication::palette()) == &paletteDark, systemIsDark);
}

void TestTheme::rolesReachWidgets()
{
    applyTheme(ThemeChoice::Light, Language::English);
    QPushButton main;
    setRole(&main, Role::Primary);
    main.setText(u"Review…"_s);
    main.resize(main.sizeHint());
    QVERIFY(hasColour(main.grab().toImage(), QColor(paletteLight.accent)));
    applyTheme(ThemeChoice::Dark, Language::English);
    QVERIFY(hasColour(main.grab().toImage(), QColor(paletteDark.accent)));

    QCheckBox box; // the style sheet makes its ground transparent, which must not look dark
    box.setChecked(true);
    QVERIFY(hasColour(box.grab().toImage(), QColor(paletteDark.accent)));
    applyTheme(ThemeChoice::Light, Language::English);
    QVERIFY(hasColour(box.grab().toImage(), QColor(paletteLight.accent)));
}

void TestTheme::focusIsVisible_data()
{
    QTest::addColumn<QWidget *>("control");
    QTest::addColumn<QRgb>("ring");
    auto *main = new QPushButton(u"Review…"_s);
    setRole(main, Role::Primary);
    auto *quiet = new QPushButton(u"Refresh"_s);
    setRole(quiet, Role::Quiet);
    const auto add = [](const char *name, QWidget *control, QRgb ring) {
        QTest::addRow("%s", name) << control << ring;
    };
    add("button", new QPushButton(u"Hold"_s), paletteLight.accent);
    add("quiet button", quiet, paletteLight.accent);
    add("main button", main, paletteLight.onAccent);
    add("line", new QLineEdit, paletteLight.accent);
    add("text", new QPlainTextEdit, paletteLight.accent);
    add("box", new QComboBox, paletteLight.accent);
    add("number", new QSpinBox, paletteLight.accent);
    add("tick", new QCheckBox(u"I know"_s), paletteLight.accent);
}

void TestTheme::focusIsVisible()
{
    QFETCH(QWidget *, control);
    QFETCH(QRgb, ring);
    applyTheme(ThemeChoice::Light, Language::English);
    QWidget window;
    auto *other = new QLineEdit(&window);
    control->setParent(&window);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(other);
    column->addWidget(control);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto ringPixels = [&] {
        const QImage image = control->grab().toImage();
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == ring;
        }
        return found;
    };
    other->setFocus();
    const int without = ringPixels();
    control->setFocus(Qt::TabFocusReason);
    QVERIFY2(ringPixels() > without + 2 * control->width() / 3, qPrintable(control->objectName()));
}

void TestTheme::chineseComesFirstInChinese()
{
    QCOMPARE(textFamilies(Language::Chinese).first(), u"Noto Sans CJK SC"_s);
    QCOMPARE(textFamilies(Language::English).first(), u"Inter"_s);
    QVERIFY(textFamilies(Language::English).contains(u"Noto Sans CJK SC"_s));
    QVERIFY(typeScale().title > typeScale().heading);
    QVERIFY(typeScale().heading > typeScale().base);
    applyTheme(ThemeChoice::Light, Language::Chinese);
    QCOMPARE(QApplication::font().families().first(), u"Noto Sans CJK SC"_s);
}

void TestTheme::fontsOfWidgetsInUseFollowTheLanguage()
{
    QWidget page;
    QLabel title(&page); // a rule gives it a size, and with it a font of its own
    setRole(&title, Role::Title);
    QPushButton plain(&page);
    for (const Language language : {Language::Chinese, Language::English}) {
        applyTheme(ThemeChoice::Light, language);
        QCOMPARE(title.font().families(), textFamilies(language));
        QCOMPARE(plain.font().families(), textFamilies(language));
    }
    QVERIFY(title.font().pointSizeF() > plain.font().pointSizeF());
}

void TestTheme::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    for (const QString &file : files)
        QTest::addRow("%s", qPrintable(file)) << file.chopped(4);
    for (const char *name : {"notify", "resend", "outbox", "history", "profiles", "settings"})
        QTest::addRow("rail: %s", name) << QString::fromLatin1(name);
}

void TestTheme::everyIconDraws()
{
    QFETCH(QString, name);
    const QIcon drawing = icon(name, Ink::Negative);
    QVERIFY(!drawing.isNull());
    const QImage image = drawing.pixmap(24).toImage();
    QVERIFY(hasColour(image, ink(Ink::Negative, QApplication::palette())));
    QVERIFY(image.pixelColor(0, 0).alpha() == 0);
    QVERIFY(icon(u"no such icon"_s).isNull());
}

void TestTheme::iconsInUseFollowAChangeOfTheme()
{
    applyTheme(ThemeChoice::Light, Language::English);
    const QIcon mail = icon(u"mail"_s);
    QVERIFY(hasColour(mail.pixmap(32).toImage(), QColor(paletteLight.text)));
    applyTheme(ThemeChoice::Dark, Language::English);
    QVERIFY(hasColour(mail.pixmap(32).toImage(), QColor(paletteDark.text)));
    QVERIFY(hasColour(mail.pixmap(32, QIcon::Disabled).toImage(), QColor(paletteDark.muted)));
}

void TestTheme::badgeAsksForTheRoomItPaints()
{
    applyTheme(ThemeChoice::Light, Language::English);
    Badge badge;
    badge.setContent({.icon = u"check"_s, .text = u"Accepted"_s, .meaning = Ink::Positive});
    QCOMPARE(badge.accessibleName(), u"Accepted"_s);
    QVERIFY(badge.sizeHint().width() > QFontMetrics(badge.font()).horizontalAdvance(u"Accepted"_s));
    badge.resize(badge.sizeHint());
    const QImage image = badge.grab().toImage();
    QVERIFY(hasColour(image, tint(Ink::Positive, badge.palette())));
    QVERIFY(hasColour(image, ink(Ink::Positive, badge.palette())));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
