// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace herald::ui {

class Badge;
class IconLabel;
class Session;

/// As whom, and where: always above the page, in colour, word and icon. Hatched when it is the
/// sandbox. The box chooses the profile of the cloud that the visible page works with.
class IdentityBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit IdentityBanner(Services &services, QWidget *parent = nullptr);

    void setCloud(CloudKind cloud);
    [[nodiscard]] CloudKind cloud() const { return m_cloud; }
    /// Room for one more widget at the right end.
    void append(QWidget *widget);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void addProfileRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { NoProfile, NotChosen, Live, Sandbox };

    void build();
    void adoptTheOnlyOne();
    void refresh();
    void fillBox();
    void showState();
    void showSecret(const std::optional<Profile> &profile);
    void showLife(const std::optional<Profile> &profile);
    void showGuard(const std::optional<Profile> &profile);
    [[nodiscard]] QList<Profile> candidates() const;
    [[nodiscard]] std::optional<Profile> chosen() const;
    [[nodiscard]] Ink meaning() const;
    [[nodiscard]] QList<QWidget *> dispensable() const;
    void fit();

    Services &m_services;
    Session &m_session;
    ProfileBook &m_profiles;
    QUrl m_sandboxInbox;
    Ink m_colour = Ink::Accent; ///< of a live profile
    QTimer m_lifeTimer;         ///< while a credential's end is near enough to count
    CloudKind m_cloud = CloudKind::Alibaba;
    State m_state = State::NoProfile;
    QHBoxLayout *m_row;
    IconLabel *m_icon;
    QLabel *m_cloudName;
    QComboBox *m_box;
    QLabel *m_facts;
    Badge *m_word;
    Badge *m_secret; ///< that it is locked, or not there
    Badge *m_life;   ///< when a temporary credential ends
    Badge *m_guard;
    bool m_isGuardUsual = true; ///< nobody needs to be told
    QPushButton *m_add;
    QPushButton *m_inbox;
};

} // namespace herald::ui
