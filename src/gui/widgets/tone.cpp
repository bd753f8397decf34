// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/tone.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace ud {

namespace {

QString nameOf(Tone tone) {
    switch (tone) {
    case Tone::Info:
        return u"info"_qs;
    case Tone::Good:
        return u"good"_qs;
    case Tone::Warning:
        return u"warning"_qs;
    case Tone::Bad:
        return u"bad"_qs;
    }
    return {};
}

} // namespace

void setTone(QWidget& widget, Tone tone) {
    const QString name = nameOf(tone);
    if (widget.property("tone").toString() == name)
        return;
    widget.setProperty("tone", name);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

QColor toneColor(Tone tone, const Colors& colors) {
    switch (tone) {
    case Tone::Info:
        return colors.accent;
    case Tone::Good:
        return colors.positive;
    case Tone::Warning:
        return colors.warning;
    case Tone::Bad:
        return colors.danger;
    }
    return colors.text;
}

QString toneIcon(Tone tone) {
    switch (tone) {
    case Tone::Info:
        return u"info"_qs;
    case Tone::Good:
        return u"completed"_qs;
    case Tone::Warning:
        return u"warning"_qs;
    case Tone::Bad:
        return u"failed"_qs;
    }
    return {};
}

} // namespace ud
