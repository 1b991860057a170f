// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/guide.h"

#include "ui/session.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/tour/callouts.h"
#include "ui/tour/fewcolours.h"
#include "ui/widgets/page.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QImageWriter>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QShortcut>

#include <cstdio>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{1280, 820};

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint(0, 0)), widget.size()};
}

/// With its label around; a page brings its own margins, and a frame needs little.
QRect areaOf(const QWidget &widget)
{
    if (qobject_cast<const Page *>(&widget))
        return placeOf(widget);
    if (qobject_cast<const QFrame *>(&widget) && !qobject_cast<const QLabel *>(&widget) &&
        !qobject_cast<const QAbstractScrollArea *>(&widget))
        return placeOf(widget).adjusted(-gapWide, -gapWide, gapWide, gapWide);
    return placeOf(widget).adjusted(-gapPage, -gapPage - gapWide, gapPage, gapPage);
}

/// Where words end, not the room they could take.
QRect markOf(const QWidget &widget)
{
    QRect place = placeOf(widget);
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const QRect words =
            label->fontMetrics().boundingRect(label->rect(), Qt::TextWordWrap, label->text());
        place.setWidth(std::min(place.width(), words.width() + gapWide));
    } else if (qobject_cast<const QCheckBox *>(&widget) ||
               qobject_cast<const QRadioButton *>(&widget)) {
        place.setWidth(std::min(place.width(), widget.sizeHint().width() + gapWide));
    }
    return place;
}

} // namespace

Guide::Guide(MainWindow &window, Services &services, QString folder,
             std::function<void(Mishap)> arrange)
    : m_window(window)
    , m_services(services)
    , m_folder(std::move(folder))
    , m_arrange(std::move(arrange))
    , m_driver(window)
{}

int Guide::run()
{
    if (!QDir().mkpath(m_folder))
        return fail(u"make the folder "_s % m_folder) ? 0 : 1;
    QApplication::setCursorFlashTime(0); // it is there in every picture, or in none
    m_services.session.setHoldSeconds(0);
    m_window.resize(usualSize);
    m_window.activateWindow();
    const bool done = notify() && resend() && refused() && unknown() && held() && outbox() &&
                      history() && profiles() && secrets() && settings() && keys() && help();
    return done ? 0 : 1;
}

QWidget *Guide::find(const QString &name) const
{
    const QStringList parts = name.split(u'/');
    QWidget *found = m_driver.named(parts.constFirst());
    if (!found) { // a window beside it
        const QWidgetList windows = QApplication::topLevelWidgets();
        const auto beside = std::find_if(windows.cbegin(), windows.cend(), [&](QWidget *window) {
            return window->isVisible() && window->objectName() == parts.constFirst();
        });
        found = beside == windows.cend() ? nullptr : *beside;
    }
    for (const QString &part : parts.mid(1)) {
        if (part == ".."_L1) {
            found = found ? found->parentWidget() : nullptr;
            continue;
        }
        const QList<QWidget *> inside =
            found ? found->findChildren<QWidget *>(part) : QList<QWidget *>();
        const auto shown = std::find_if(inside.cbegin(), inside.cend(),
                                        [](const QWidget *widget) { return widget->isVisible(); });
        found = shown == inside.cend() ? nullptr : *shown;
    }
    return found;
}

bool Guide::shoot(const Shot &shot) const
{
    Driver::settle();
    QWidget *window = &m_window;
    QRect area;
    for (const QString &name : shot.around + shot.marks) {
        const QWidget *widget = find(name);
        if (!widget)
            return fail(u"find %1 for the picture %2"_s.arg(name, shot.name));
        window = widget->window();
    }
    for (const QString &name : shot.around)
        area |= areaOf(*find(name));
    area = area.isNull() ? window->rect() : area & window->rect();

    QImage picture = window->grab(area).toImage();
    QList<QRect> marks;
    for (const QString &name : shot.marks)
        marks.append(markOf(*find(name)).translated(-area.topLeft()));
    paintCallouts(picture, marks, window->palette());
    QImageWriter writer(QDir(m_folder).filePath(shot.name % u".png"_s), "png");
    writer.setCompression(100); // without loss, as small as it gets
    return writer.write(withFewColours(picture)) || fail(u"save "_s % shot.name);
}

void Guide::refill(const QString &field, const QString &text) const
{
    QWidget *widget = find(field);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->clear();
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(widget))
        lines->clear();
    if (widget)
        m_driver.type(*widget, text);
}

void Guide::paste(const QString &field, const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
    if (QWidget *widget = find(field))
        m_driver.press(*widget, Qt::Key_V, Qt::ControlModifier);
}

/// A higher window shows more of a form than a screen does.
void Guide::stretch(int percent) const
{
    m_window.resize(usualSize.width(), usualSize.height() * percent / 100);
    Driver::settle();
}

void Guide::pressKeys(const QKeySequence &keys) const
{
    // a key event that is sent, not typed, is no shortcut
    for (QShortcut *shortcut : m_window.findChildren<QShortcut *>()) {
        if (shortcut->key() == keys)
            emit shortcut->activated();
    }
}

QString Guide::say(const char16_t *english, const char16_t *chinese) const
{
    return QString::fromUtf16(m_services.session.language() == Language::Chinese ? chinese
                                                                                 : english);
}

bool Guide::fail(const QString &step) const
{
    std::fprintf(stderr, "herald: the guide could not %s\n", qPrintable(step));
    (void)m_driver.savePicture(QDir(m_folder).filePath(u"stuck.png"_s)); // what it looked like
    return false;
}

} // namespace herald::ui
