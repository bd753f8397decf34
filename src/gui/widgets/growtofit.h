// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDialog;

namespace ud {

/// Makes \p dialog higher where its content has become higher than it, at the width it has. It never shrinks.
/// To be called in showEvent(), too: Qt gives a new dialog two thirds of the screen's height at most.
void growToFit(QDialog& dialog);

} // namespace ud
