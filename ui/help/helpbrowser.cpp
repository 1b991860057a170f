// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

/// A link that leads to a page or a heading of the guide.
bool isInside(const QString &address)
{
    static const QRegularExpression ours(uR"(\A([a-z-]+\.md)?(#.*)?\z)"_s);
    return !address.isEmpty() && ours.match(address).hasMatch();
}

/// What leads outside is read, not followed: its address stands behind its words.
QString withAddresses(QString markdown)
{
    static const QRegularExpression outside(uR"((?<!!)\[([^\]]+)\]\((https?://[^)\s]+)\))"_s);
    return markdown.replace(outside, u"\\1 (\\2)"_s);
}

} // namespace

HelpBrowser::HelpBrowser(const Guidebook &book, QWidget *parent)
    : QTextBrowser(parent)
    , m_book(book)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // everything is fitted to the width
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(gapPage);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &HelpBrowser::fitPictures);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::setPage(const QString &page, Language language)
{
    m_page = page;
    m_language = language;
    m_pictures.clear();
    m_fittedTo = viewport()->width();
    document()->clear();
    document()->setMarkdown(withAddresses(m_book.text(page, language)),
                            QTextDocument::MarkdownDialectGitHub);
    dressTables();
    quietOutsideLinks();
}

void HelpBrowser::showPlace(const GuidePlace &place, Language language)
{
    setPage(place.page, language);
    int heading = -1;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && ++heading == place.heading) {
            setTextCursor(QTextCursor(block));
            // where reading begins, and not just somewhere on the screen
            const QRectF at = document()->documentLayout()->blockBoundingRect(block);
            verticalScrollBar()->setValue(heading == 0 ? 0 : int(at.top()));
            return;
        }
    }
}

void HelpBrowser::dressTables()
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(ink(Ink::Border, palette()));
        format.setCellPadding(gap);
        format.setCellSpacing(0);
        format.setTopMargin(gap);
        format.setBottomMargin(gapWide);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table->setFormat(format);
    }
}

/// Addresses become links by themselves where they look like some.
void HelpBrowser::quietOutsideLinks()
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QList<std::pair<int, int>> outside; // position and length
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextCharFormat format = part.fragment().charFormat();
            if (format.isAnchor() && !isInside(format.anchorHref()))
                outside.append({part.fragment().position(), part.fragment().length()});
        }
        for (const auto &[position, length] : outside) {
            QTextCursor cursor(document());
            cursor.setPosition(position);
            cursor.setPosition(position + length, QTextCursor::KeepAnchor);
            QTextCharFormat plain = cursor.charFormat();
            plain.setAnchor(false);
            plain.clearProperty(QTextFormat::AnchorHref);
            plain.clearForeground();
            plain.setFontUnderline(false);
            cursor.setCharFormat(plain);
        }
    }
}

void HelpBrowser::follow(const QUrl &link)
{
    const QString address = link.toString(QUrl::FullyDecoded);
    if (!isInside(address))
        return;
    const QString page = address.section(u'#', 0, 0).chopped(address.startsWith(u'#') ? 0 : 3);
    emit placeChosen(
        m_book.place(page.isEmpty() ? m_page : page, m_language, address.section(u'#', 1)));
}

bool HelpBrowser::findNext(const QString &text, bool isForward)
{
    if (text.isEmpty())
        return true;
    const QTextDocument::FindFlags way =
        isForward ? QTextDocument::FindFlags() : QTextDocument::FindBackward;
    if (find(text, way))
        return true;
    const QTextCursor before = textCursor();
    moveCursor(isForward ? QTextCursor::Start : QTextCursor::End);
    if (find(text, way))
        return true;
    setTextCursor(before);
    return false;
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    const QString file = type == QTextDocument::ImageResource
                             ? m_book.picture(name.toString(), m_language)
                             : QString();
    if (file.isEmpty())
        return {};
    m_pictures.insert(name.toString());
    return fitted(file);
}

QImage HelpBrowser::fitted(const QString &file) const
{
    // of few colours on disk; between two of them there are others when it is made smaller
    const QImage picture = QImage(file).convertToFormat(QImage::Format_RGB32);
    const int room = viewport()->width() - 2 * gapPage;
    return picture.width() > room && room > 0
               ? picture.scaledToWidth(room, Qt::SmoothTransformation)
               : picture;
}

void HelpBrowser::fitPictures()
{
    if (m_fittedTo == viewport()->width())
        return;
    m_fittedTo = viewport()->width();
    const int top = cursorForPosition({0, 0}).position(); // stays where it is read
    for (const QString &name : std::as_const(m_pictures))
        document()->addResource(QTextDocument::ImageResource, QUrl(name),
                                fitted(m_book.picture(name, m_language)));
    document()->markContentsDirty(0, document()->characterCount());
    const QTextBlock block = document()->findBlock(top);
    verticalScrollBar()->setValue(
        int(document()->documentLayout()->blockBoundingRect(block).top()));
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (!m_pictures.isEmpty())
        m_soon.start();
}

void HelpBrowser::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

} // namespace herald::ui
