// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/receiversedit.h"

#include "app/tables/charsets.h"
#include "app/tables/decoder.h"
#include "ui/receivers/chipview.h"
#include "ui/receivers/receiverline.h"
#include "ui/receivers/receiversfind.h"
#include "ui/receivers/receiversnote.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

namespace herald::ui {

using namespace Qt::StringLiterals;
using Hooks = ReceiversWork::Hooks;
using Product = ReceiversWork::Product;

namespace {

constexpr qsizetype lettersOfAddress = 20; ///< about, in a text
constexpr qsizetype knownPerNew = 20;      ///< to copy this many rows takes as long as to read one
constexpr qint64 mostBytes = 64 << 20;     ///< of a text file
constexpr int manyToFind = 20;             ///< fewer are seen at a glance

/// An empty text when the file cannot be read.
QString textOfFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return {};
    const QByteArray charset = detectCharset(file, stop);
    file.seek(0);
    const QByteArray bytes = file.readAll();
    return Decoder(charset).take(QByteArrayView(bytes).sliced(markSizeOf(bytes, charset)), true);
}

Product productOf(const ReceiverList &current, const ReceiverIntake &intake, const QString &text,
                  const QString &origin, const ReceiverJudge &judge)
{
    Product product{current.with(intake.accepted, judge), noteOf(intake, text)};
    product.note.origin = origin;
    return product;
}

bool isTable(const QString &path)
{
    static const QStringList endings{u"xlsx"_s, u"csv"_s,   u"tsv"_s,
                                     u"json"_s, u"jsonl"_s, u"vcf"_s};
    return endings.contains(QFileInfo(path).suffix().toLower());
}

} // namespace

void ReceiversEdit::setReceivers(const QStringList &receivers)
{
    m_work->stop();
    m_undo.clear();
    m_line->setText({});
    // shown at once; what is to be said about them comes with the next list
    apply(ReceiverList::unjudged(receivers), m_generation);
    if (receivers.isEmpty())
        return;
    m_work->run(
        receivers.size(),
        [receivers, judge = m_judge](const ReceiverList &, const Hooks &hooks) {
            const ReceiverIntake intake =
                intakeOf(receivers, judge.domains(),
                         {LooseWords::StandAlone, {}, hooks.progress, hooks.stop});
            return Product{ReceiverList().with(intake.accepted, judge), {}};
        },
        [this, generation = m_generation](const Product &product) {
            apply(product.list, generation);
        });
}

void ReceiversEdit::add(const QString &text)
{
    take(text, LooseWords::BelongToAddress, {});
}

void ReceiversEdit::take(const QString &text, LooseWords loose, const QString &origin)
{
    change(text.size() / lettersOfAddress + list().size() / knownPerNew,
           [text, loose, origin, judge = m_judge](const ReceiverList &current, const Hooks &hooks) {
               const ReceiverIntake intake = intakeOf(
                   text, judge.domains(), {loose, current.addresses(), hooks.progress, hooks.stop});
               return productOf(current, intake, text, origin, judge);
           });
}

void ReceiversEdit::addAddresses(const QStringList &addresses, const QString &origin)
{
    change(addresses.size() + list().size() / knownPerNew,
           [addresses, origin, judge = m_judge](const ReceiverList &current, const Hooks &hooks) {
               const ReceiverIntake intake = intakeOf(
                   addresses, judge.domains(),
                   {LooseWords::StandAlone, current.addresses(), hooks.progress, hooks.stop});
               return productOf(current, intake, {}, origin, judge);
           });
}

void ReceiversEdit::takeFile(const QString &path)
{
    const qsizetype weight = QFileInfo(path).size() + 1000; // reading is always for the thread
    change(weight, [path, judge = m_judge](const ReceiverList &current, const Hooks &hooks) {
        const QString text = textOfFile(path, hooks.stop);
        const ReceiverIntake intake = intakeOf(
            text, judge.domains(),
            {LooseWords::BelongToAddress, current.addresses(), hooks.progress, hooks.stop});
        Product product = productOf(current, intake, text, QFileInfo(path).fileName(), judge);
        product.note.isFile = true;
        return product;
    });
}

void ReceiversEdit::replace(int row, const QString &text)
{
    if (m_work->isBusy() || row >= list().size())
        return;
    change(list().size() / knownPerNew,
           [row, text, judge = m_judge](const ReceiverList &current, const Hooks &) {
               QStringList known = current.addresses();
               known.removeAt(row);
               const ReceiverIntake intake =
                   intakeOf(text, judge.domains(), {LooseWords::StandAlone, known});
               return Product{current.replaced(row, intake.accepted, judge), noteOf(intake, text)};
           });
    m_chips->choose(std::min(row, m_model->rowCount() - 1));
}

void ReceiversEdit::remove(const QList<int> &rows)
{
    if (m_work->isBusy() || rows.isEmpty())
        return;
    const bool hadFocus = m_chips->hasFocus();
    change(list().size() / knownPerNew, [rows](const ReceiverList &current, const Hooks &) {
        return Product{current.without(rows), {}};
    });
    if (hadFocus)
        m_chips->choose(std::min(rows.constFirst(), m_model->rowCount() - 1));
}

void ReceiversEdit::useDomain(const QString &domain, const QString &instead)
{
    change(list().size(), [=, judge = m_judge](const ReceiverList &current, const Hooks &) {
        return Product{current.moved(domain, instead, judge), {}};
    });
    m_line->setFocus(Qt::OtherFocusReason);
}

void ReceiversEdit::sort(ReceiverList::Order order)
{
    if (m_work->isBusy())
        return;
    change(list().size(), [order](const ReceiverList &current, const Hooks &) {
        return Product{current.sorted(order), {}};
    });
}

void ReceiversEdit::setOwnDomains(const QStringList &own)
{
    if (own == m_ownDomains)
        return;
    m_ownDomains = own;
    m_judge.setOwnDomains(own);
    ++m_generation;
    judgeAgain();
}

void ReceiversEdit::setNeverMail(const QHash<QString, QString> &never)
{
    m_judge.setNeverMail(never);
    ++m_generation;
    judgeAgain();
}

void ReceiversEdit::judgeAgain()
{
    if (list().isEmpty() && !m_work->isBusy())
        return;
    m_work->run(
        list().size(),
        [judge = m_judge](const ReceiverList &current, const Hooks &) {
            return Product{current.judged(judge), {}};
        },
        [this, generation = m_generation](const Product &product) {
            apply(product.list, generation);
        });
}

void ReceiversEdit::copy(const QList<int> &rows) const
{
    QStringList addresses;
    addresses.reserve(rows.size());
    for (const int row : rows)
        addresses.append(list().at(row).address);
    if (!addresses.isEmpty())
        QGuiApplication::clipboard()->setText(textOf(addresses, u", "_s));
}

void ReceiversEdit::openFind()
{
    if (m_model->rowCount() > manyToFind)
        m_find->open();
}

void ReceiversEdit::closeFind()
{
    m_find->hide();
    m_chips->choose(m_chips->currentIndex().isValid() ? m_chips->currentIndex().row() : -1);
}

void ReceiversEdit::find(const QString &text, bool backwards, bool fromHere)
{
    const int current = m_chips->currentIndex().isValid() ? m_chips->currentIndex().row() : -1;
    const int from = fromHere && current >= 0 ? current - 1 : current;
    const int row = ReceiversFind::find(list(), text, from, backwards);
    m_find->sayFound(text.isEmpty() || row >= 0);
    if (row >= 0)
        m_chips->showRow(row);
}

void ReceiversEdit::showMenu(const QPoint &onScreen)
{
    if (list().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"receiversMenu"_s);
    menu->addAction(tr("Sort by address"), this, [this] { sort(ReceiverList::Order::ByAddress); });
    menu->addAction(tr("Sort by domain"), this, [this] { sort(ReceiverList::Order::ByDomain); });
    menu->addSeparator();
    QAction *find = menu->addAction(tr("Find…"), this, &ReceiversEdit::openFind);
    find->setEnabled(m_model->rowCount() > manyToFind);
    menu->addAction(tr("Copy all"), this, [this] {
        QGuiApplication::clipboard()->setText(textOf(list().addresses(), u", "_s));
    });
    menu->addAction(tr("Select all"), this, [this] {
        m_chips->choose(m_model->rowCount() - 1);
        m_chips->selectAll();
    });
    menu->addAction(tr("Remove all"), this, [this] {
        change(0, [](const ReceiverList &, const Hooks &) { return Product(); });
        m_line->setFocus(Qt::OtherFocusReason);
    });
    menu->popup(onScreen);
}

void ReceiversEdit::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ReceiversEdit::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (files.isEmpty())
        add(event->mimeData()->text());
    for (const QString &file : std::as_const(files)) {
        if (isTable(file))
            emit tableDropped(file);
        else
            takeFile(file);
    }
}

} // namespace herald::ui
