// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/flag.h"

#include <array>
#include <optional>
#include <string_view>

namespace ud {

/// What a person who looks elsewhere is told of (experience, "Always"): by the app as a notice of the
/// desktop, by the service to a webhook and by mail. Ordered as they are listed.
enum class NoticeKind { UnusuallyLong, Silent, Returning, StopUnconfirmed, AllowanceNear, AllowanceReached };

inline constexpr std::array allNoticeKinds{NoticeKind::UnusuallyLong, NoticeKind::Silent,
                                           NoticeKind::Returning,     NoticeKind::StopUnconfirmed,
                                           NoticeKind::AllowanceNear, NoticeKind::AllowanceReached};

/// "unusually_long", "silent", …
std::string_view toText(NoticeKind kind);
std::optional<NoticeKind> noticeKindFromText(std::string_view text);

inline constexpr seconds noticeGathering{5}; ///< from the first event to the notice
inline constexpr seconds betweenNotices{60};
inline constexpr seconds stopConfirmPatience{30}; ///< then a stop without proof is worth a notice
inline constexpr int allowanceNearPercent = 80;

/// What a flag of an active run is told as; nullopt for waiting, which consumes nothing.
std::optional<NoticeKind> noticeOf(FlagKind flag);
/// What the consumption of a month is told as; nullopt below 80 % and without an allowance. Reached includes
/// near: who is told the one is not told the other afterwards.
std::optional<NoticeKind> noticeOf(Credits used, Credits allowance);

} // namespace ud
