// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/manifest.h"
#include "app/model/ports/cloud.h"
#include "ui/notify/notifyform.h"
#include "ui/notify/preview/latest.h"
#include "ui/notify/preview/requestcopy.h"
#include "ui/notify/preview/requestoutline.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace herald::ui {

class SecretClipboard;

/// The request as it would leave now, in step with the form, with everything that proves who asks
/// hidden. It can be copied so; signed, only by a second choice that says what that means.
class RequestView final : public QWidget
{
    Q_OBJECT

public:
    RequestView(const NotifyForm &form, Cloud &cloud, QWidget *parent = nullptr);

    void setAsker(const Profile &profile, Language language);

signals:
    /// Length of the request's address; nothing when the mail does not travel in it.
    void addressSizeChanged(std::optional<qsizetype> bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void buildMenu();
    void retranslate();
    void follow();
    void askForSketch();
    void take(const Result<RequestOutline> &outline);
    void showOutline();
    [[nodiscard]] Notification notification() const;
    /// Freezing a long mail takes time: done where the result is needed.
    [[nodiscard]] std::optional<std::function<Manifest()>> freezer() const;

    void copy(CopyKind kind);
    void warn();
    void copySigned();
    void takeSigned(const Result<Request> &request);
    void say(Ink meaning, const QString &words);

    const NotifyForm &m_form;
    Cloud &m_cloud;
    std::optional<Profile> m_profile;
    Language m_language = Language::English;
    Result<RequestOutline> m_outline = RequestOutline();
    QLabel *m_note;
    QPushButton *m_copy;
    QMenu *m_menu;
    QAction *m_commandLine;
    QAction *m_curl;
    QAction *m_json;
    QAction *m_runnable;
    QPlainTextEdit *m_text;
    QFrame *m_warning;
    QLabel *m_warningText;
    QPushButton *m_copySigned;
    QPushButton *m_cancel;
    QLabel *m_said;
    QTimer *m_soon;
    SecretClipboard *m_clipboard;
    Latest<Result<RequestOutline>> m_sketches;
    Latest<Result<QString>> m_copies;
};

} // namespace herald::ui
