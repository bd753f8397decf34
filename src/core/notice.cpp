// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notice.h"

#include "core/enumtext.h"

namespace ud {

namespace {

constexpr std::array kinds{
    EnumText{NoticeKind::UnusuallyLong, "unusually_long"},
    EnumText{NoticeKind::Silent, "silent"},
    EnumText{NoticeKind::Returning, "returning"},
    EnumText{NoticeKind::StopUnconfirmed, "stop_unconfirmed"},
    EnumText{NoticeKind::AllowanceNear, "allowance_near"},
    EnumText{NoticeKind::AllowanceReached, "allowance_reached"},
};
static_assert(kinds.size() == allNoticeKinds.size());

} // namespace

std::string_view toText(NoticeKind kind) {
    return textOf(kinds, kind);
}

std::optional<NoticeKind> noticeKindFromText(std::string_view text) {
    return fromText(kinds, text);
}

std::optional<NoticeKind> noticeOf(FlagKind flag) {
    switch (flag) {
    case FlagKind::UnusuallyLong:
        return NoticeKind::UnusuallyLong;
    case FlagKind::Silent:
        return NoticeKind::Silent;
    case FlagKind::Returning:
        return NoticeKind::Returning;
    case FlagKind::LongQueued:
        break;
    }
    return std::nullopt;
}

std::optional<NoticeKind> noticeOf(Credits used, Credits allowance) {
    if (allowance <= Credits())
        return std::nullopt;
    if (used >= allowance)
        return NoticeKind::AllowanceReached;
    if (used.thousandths() * 100 >= allowance.thousandths() * allowanceNearPercent)
        return NoticeKind::AllowanceNear;
    return std::nullopt;
}

} // namespace ud
