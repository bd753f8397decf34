// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/statechip.h"

#include "gui/look/theme.h"
#include "gui/look/typography.h"
#include "gui/widgets/plaintext.h"
#include "gui/widgets/tone.h"
#include "models/errortext.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ud {

namespace {

struct Face {
    QString icon;
    Tone tone;
};

Face faceOf(FeedPhase phase) {
    switch (phase) {
    case FeedPhase::Live:
        return {u"live"_qs, Tone::Good};
    case FeedPhase::Polling:
        return {u"refresh"_qs, Tone::Good};
    case FeedPhase::Connecting:
    case FeedPhase::Reconnecting:
        return {u"reconnecting"_qs, Tone::Warning};
    case FeedPhase::Offline:
        return {u"offline"_qs, Tone::Bad};
    case FeedPhase::SignInNeeded:
        return {u"signin"_qs, Tone::Bad};
    }
    return {};
}

} // namespace

StateChip::StateChip(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this)) {
    setProperty("chip", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 12, 3);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"stateText"_qs);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
}

QString StateChip::words(const FeedState& state, const TimeText& times, Time now) {
    switch (state.phase) {
    case FeedPhase::Connecting:
        return tr("Connecting…");
    case FeedPhase::Live:
        return tr("Live");
    case FeedPhase::Polling:
        return state.updates == FeedUpdates::Sparing ? tr("Live, twice a minute")
                                                     : tr("Live, every few seconds");
    case FeedPhase::Reconnecting:
        return tr("Reconnecting…");
    case FeedPhase::Offline:
        return state.since ? tr("Offline since %1").arg(times.clock(*state.since, now)) : tr("Offline");
    case FeedPhase::SignInNeeded:
        return tr("Sign-in needed");
    }
    return {};
}

void StateChip::show(const FeedState& state, const TimeText& times, Time now, const Theme& theme) {
    const Face face = faceOf(state.phase);
    const QString text = words(state, times, now);
    setTone(*this, face.tone);
    m_icon->setPixmap(theme.icon(face.icon, toneColor(face.tone, theme.colors()))
                          .pixmap(textIconSize(*this), devicePixelRatioF()));
    m_text->setText(text);
    setAccessibleName(tr("Connection: %1").arg(text));
    setPlainToolTip(this, state.reason.code.empty() ? QString() : ErrorText::sentence(state.reason));
}

} // namespace ud
