// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QStringList>
#include <vector>

namespace ud {

/// A language that the window speaks; each has its file in translations/.
struct UiLanguage {
    QString code;    ///< of the translation: "de", "pt_BR"
    QString ownName; ///< as those who speak it call it
};

/// In the order in which they are offered.
[[nodiscard]] const std::vector<UiLanguage>& uiLanguages();

/// The code of the first of \p wishes (BCP 47, the most wanted first) that the window speaks, in whatever
/// country, but never in another script; "en" where it speaks none.
[[nodiscard]] QString bestUiLanguage(const QStringList& wishes);

/// How dates and numbers are written in \p code: as \p system does where that is of the same language and
/// script, so that a person's country counts; else as is customary for the language. English without a
/// country (or no locale at all, "C") shows times as 14:02.
[[nodiscard]] QLocale localeForUi(const QString& code, const QLocale& system);

} // namespace ud
