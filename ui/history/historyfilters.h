// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ports/archive.h"

#include <QWidget>

#include <array>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimer;

namespace herald::ui {

/// Which sends the History page shows: words, outcome, cloud, profile and time.
class HistoryFilters final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilters(QWidget *parent = nullptr);

    /// As chosen, now: "today" is the day on which this is asked.
    [[nodiscard]] SendFilter filter() const;
    [[nodiscard]] bool isNarrowed() const { return filter() != SendFilter(); }
    /// Those that ever sent. The choice stays while it is among them.
    void setProfiles(const QList<Profile> &profiles);
    void clear(); ///< at once, without the pause that typing has
    void focusSearch();

signals:
    void changed(); ///< typing counts when it rests

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Box { OutcomeBox, CloudBox, ProfileBox, TimeBox, BoxCount };
    enum class Span { Everything, Today, SevenDays, ThirtyDays, FromTo };

    void build();
    void fillChoices();
    void retranslate();
    void measure();
    void showDates();
    void tell();
    [[nodiscard]] Span span() const;
    [[nodiscard]] QComboBox *box(Box which) const { return m_boxes.at(which); }

    QLabel *m_searchLabel;
    QLineEdit *m_search;
    std::array<QLabel *, BoxCount> m_labels{};
    std::array<QComboBox *, BoxCount> m_boxes{};
    QDateEdit *m_from;
    QLabel *m_dash;  ///< between the two days
    QDateEdit *m_to; ///< that day included
    QTimer *m_typing;
};

} // namespace herald::ui
