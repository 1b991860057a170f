// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/ids.h"

#include <QListView>

namespace herald {
class ProfileBook;
}

namespace herald::ui {

class ProfilesModel;

/// The profiles to choose from. A choice is only asked for: the page says what is chosen.
class ProfilesList final : public QListView
{
    Q_OBJECT

public:
    explicit ProfilesList(ProfileBook &book, QWidget *parent = nullptr);

    void mark(const ProfileId &id); ///< shows it as chosen; an id that is not there marks none

signals:
    void wanted(const herald::ProfileId &id); ///< by mouse or keyboard

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ProfilesModel *m_profiles;
    bool m_isMarking = false;
};

} // namespace herald::ui
