// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace ud::test {

/// What a look at a shown window finds wanting: one line each, "what: where". Empty is good.
namespace windowcheck {

/// Texts that have less room than they need: labels, buttons, tabs, boxes, headers, cells of fixed columns.
[[nodiscard]] QStringList cutOff(const QWidget& window);
/// Parts that reach beyond their parent, where nothing scrolls.
[[nodiscard]] QStringList outside(const QWidget& window);
/// What can be operated and has no name for assistive technology, or is smaller than 24 × 24 pixels.
[[nodiscard]] QStringList unnamedOrTiny(const QWidget& window);
/// Texts of which \p known says no.
[[nodiscard]] QStringList textsWhere(const QWidget& window, const std::function<bool(const QString&)>& wrong);

} // namespace windowcheck

} // namespace ud::test
