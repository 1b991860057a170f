// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QMenu;

namespace herald {
class Drafts;
}

namespace herald::ui {

class DraftKeeper;

/// The button in the page's title row: keeps what stands in the form under a name, opens what was
/// kept.
class DraftsMenu final : public QPushButton
{
    Q_OBJECT

public:
    DraftsMenu(Drafts &drafts, DraftKeeper &keeper, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    void askForName();
    void manage();

    Drafts &m_drafts;
    DraftKeeper &m_keeper;
    QMenu *m_menu;
};

} // namespace herald::ui
