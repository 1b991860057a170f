// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/receivers/receiversedit.h"

#include "app/receivers/domains.h"
#include "ui/receivers/chipview.h"
#include "ui/receivers/receiverline.h"
#include "ui/receivers/receiversfind.h"
#include "ui/receivers/receiversnote.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFrame>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QUndoCommand>

namespace herald::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSteps = 30; ///< to undo; each keeps a list

/// From one list of receivers to the next.
class ListChange final : public QUndoCommand
{
public:
    using Apply = std::function<void(const ReceiverList &, int)>;

    ListChange(ReceiverList before, ReceiverList after, int generation, Apply apply)
        : m_before(std::move(before))
        , m_after(std::move(after))
        , m_generation(generation)
        , m_apply(std::move(apply))
    {}

    void undo() override { m_apply(m_before, m_generation); }
    void redo() override { m_apply(m_after, m_generation); }

private:
    ReceiverList m_before;
    ReceiverList m_after;
    int m_generation;
    Apply m_apply;
};

} // namespace

ReceiversEdit::ReceiversEdit(QWidget *parent)
    : QWidget(parent)
    , m_judge(std::make_shared<const Domains>())
    , m_model(new ReceiversModel(m_judge, this))
    , m_work(new ReceiversWork([this] { return list(); }, this))
    , m_frame(new QFrame(this))
    , m_chips(new ChipView(m_frame))
    , m_line(new ReceiverLine(m_frame))
    , m_find(new ReceiversFind(this))
    , m_count(new QLabel(this))
    , m_menuButton(new QToolButton(this))
    , m_note(new ReceiversNote(m_judge, this))
{
    m_undo.setUndoLimit(mostSteps);
    setFocusProxy(m_line);
    setAcceptDrops(true);
    m_frame->setObjectName(u"receiversFrame"_s);
    m_chips->setObjectName(u"receiverChips"_s);
    m_line->setObjectName(u"receiversEdit"_s);
    m_count->setObjectName(u"receiverCount"_s);
    m_menuButton->setObjectName(u"receiversMenuButton"_s);
    m_menuButton->setFocusPolicy(Qt::NoFocus); // the menu key does the same
    m_menuButton->setIcon(icon(u"chevron-down"_s, Ink::Muted));
    m_menuButton->hide();
    setRole(m_count, Role::Muted);
    m_chips->setModel(m_model);
    m_chips->setLine(m_line);
    buildLayout();
    connectParts();
    retranslate();
}

/// ~QWidget takes the focus off the line, which no longer counts as leaving it.
ReceiversEdit::~ReceiversEdit()
{
    m_line->disconnect(this);
    m_chips->disconnect(this);
}

void ReceiversEdit::buildLayout()
{
    auto *inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(m_chips);
    auto *below = new QHBoxLayout;
    below->setSpacing(gapSmall);
    below->addWidget(m_count);
    below->addWidget(m_menuButton);
    below->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gapSmall);
    column->addWidget(m_frame);
    column->addWidget(m_find);
    column->addLayout(below);
    column->addWidget(m_note);
}

void ReceiversEdit::connectParts()
{
    connect(m_line, &ReceiverLine::typedText, this,
            [this](const QString &text) { take(text, LooseWords::StandAlone, {}); });
    connect(m_line, &ReceiverLine::pastedText, this, &ReceiversEdit::add);
    connect(m_line, &ReceiverLine::steppedBack, this,
            [this] { m_chips->choose(m_model->rowCount() - 1); });
    connect(m_line, &ReceiverLine::selectAllRequested, this, [this] {
        m_chips->choose(m_model->rowCount() - 1);
        m_chips->selectAll();
    });
    connect(m_line, &ReceiverLine::focused, this, &ReceiversEdit::showFocus);
    connect(m_line, &ReceiverLine::undoRequested, this, &ReceiversEdit::undo);
    connect(m_line, &ReceiverLine::redoRequested, this, &ReceiversEdit::redo);
    connect(m_line, &ReceiverLine::findRequested, this, &ReceiversEdit::openFind);

    connect(m_chips, &ChipView::steppedOut, m_line, qOverload<>(&QWidget::setFocus));
    connect(m_chips, &ChipView::focused, this, &ReceiversEdit::showFocus);
    connect(m_chips, &ChipView::typed, m_line, &ReceiverLine::type);
    connect(m_chips, &ChipView::composed, m_line, &ReceiverLine::compose);
    connect(m_chips, &ChipView::pasteRequested, m_line, &ReceiverLine::pasteClipboard);
    connect(m_chips, &ChipView::removeRequested, this, &ReceiversEdit::remove);
    connect(m_chips, &ChipView::copyRequested, this, [this] { copy(m_chips->selectedRows()); });
    connect(m_chips, &ChipView::cutRequested, this, [this] {
        copy(m_chips->selectedRows());
        remove(m_chips->selectedRows());
    });
    connect(m_chips, &ChipView::undoRequested, this, &ReceiversEdit::undo);
    connect(m_chips, &ChipView::redoRequested, this, &ReceiversEdit::redo);
    connect(m_chips, &ChipView::findRequested, this, &ReceiversEdit::openFind);
    connect(m_chips, &ChipView::menuRequested, this, &ReceiversEdit::showMenu);
    connect(m_menuButton, &QToolButton::clicked, this,
            [this] { showMenu(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });
    // once the editor over the chip is gone
    connect(m_model, &ReceiversModel::edited, this, &ReceiversEdit::replace, Qt::QueuedConnection);

    connect(m_find, &ReceiversFind::narrowed, this,
            [this](const QString &text) { find(text, false, true); });
    connect(m_find, &ReceiversFind::asked, this,
            [this](const QString &text, bool backwards) { find(text, backwards, false); });
    connect(m_find, &ReceiversFind::closed, this, &ReceiversEdit::closeFind);

    connect(m_note, &ReceiversNote::undoRequested, this, &ReceiversEdit::undo);
    connect(m_note, &ReceiversNote::domainChosen, this, &ReceiversEdit::useDomain);
    connect(m_note, &ReceiversNote::showRequested, this,
            [this](Receiver::Standing standing) { m_chips->select(list().rowsOf(standing)); });
    connect(m_note, &ReceiversNote::removeInvalidRequested, this, [this] {
        change(list().size(), [](const ReceiverList &current, const ReceiversWork::Hooks &) {
            return ReceiversWork::Product{current.without(Receiver::Standing::Invalid), {}};
        });
        m_line->setFocus(Qt::OtherFocusReason);
    });

    connect(m_work, &ReceiversWork::progressed, this, [this](double done) {
        m_percent = int(100 * done);
        showCount();
    });
    connect(m_work, &ReceiversWork::busyChanged, this, [this](bool is) {
        m_percent = 0;
        showCount();
        emit readingChanged(is);
    });
}

QStringList ReceiversEdit::receivers() const
{
    return list().sent();
}

QStringList ReceiversEdit::unusable(qsizetype most) const
{
    QStringList addresses;
    if (tally().invalid == 0)
        return addresses;
    for (const Receiver &receiver : list().some(Receiver::Standing::Invalid, most))
        addresses.append(receiver.address);
    return addresses;
}

void ReceiversEdit::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_line->setPlaceholderText(list().isEmpty() ? text : QString());
}

void ReceiversEdit::commit()
{
    m_line->commit();
}

/// Makes a new list of the one that is there; a step to undo.
void ReceiversEdit::change(qsizetype weight, ReceiversWork::Job job)
{
    m_work->run(weight, std::move(job),
                [this, generation = m_generation](const ReceiversWork::Product &product) {
                    const ReceiverList before = list();
                    if (!(product.list == before)) {
                        const auto take = [this](const ReceiverList &to, int judged) {
                            apply(to, judged);
                        };
                        m_undo.push(new ListChange(before, product.list, generation, take));
                    }
                    m_note->setIntake(product.note);
                });
}

void ReceiversEdit::apply(const ReceiverList &list, int generation)
{
    m_model->setList(list);
    m_note->setList(list);
    m_note->setIntake({});
    m_line->setPlaceholderText(list.isEmpty() ? m_placeholder : QString());
    m_menuButton->setVisible(!list.isEmpty());
    showCount();
    if (m_line->hasFocus())
        m_chips->scrollToLine();
    if (generation != m_generation)
        judgeAgain();
    emit receiversChanged(receivers());
}

void ReceiversEdit::undo()
{
    if (!m_work->isBusy())
        m_undo.undo();
}

void ReceiversEdit::redo()
{
    if (!m_work->isBusy())
        m_undo.redo();
}

/// One frame around chips and line shows where the focus is.
void ReceiversEdit::showFocus()
{
    m_frame->setProperty("isFocused", m_line->hasFocus() || m_chips->hasFocus());
    m_frame->style()->unpolish(m_frame);
    m_frame->style()->polish(m_frame);
}

void ReceiversEdit::showCount()
{
    const ReceiverTally &tally = this->tally();
    const auto number = [](qsizetype n) { return int(n); };
    QStringList parts;
    if (tally.sent > 0 || tally.neverMail > 0)
        parts.append(tr("%1, %2").arg(tr("%n receiver(s)", nullptr, number(tally.sent)),
                                      tr("%n domain(s)", nullptr, number(tally.domains))));
    if (tally.outside > 0)
        parts.append(tr("%n outside", nullptr, number(tally.outside)));
    if (tally.neverMail > 0)
        parts.append(tr("%n on the never-mail list left out", nullptr, number(tally.neverMail)));
    if (isReading())
        parts.append(m_percent > 0 ? tr("Reading… %1 %").arg(m_percent) : tr("Reading…"));
    m_count->setText(parts.join(u" · "_s));
    m_count->setVisible(!parts.isEmpty());
}

void ReceiversEdit::retranslate()
{
    m_chips->setAccessibleName(tr("Receivers"));
    m_menuButton->setToolTip(tr("Sort, find, copy"));
    m_menuButton->setAccessibleName(tr("Sort, find, copy"));
    m_model->retranslate();
    showCount();
}

void ReceiversEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace herald::ui
