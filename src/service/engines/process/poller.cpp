// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/engines/process/poller.h"

#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <system_error>

namespace ud::service {

namespace {

constexpr std::uint64_t bellToken = ~std::uint64_t{0};

std::uint64_t packed(Poller::Token token) {
    return (std::uint64_t{token.owner} << 32U) | token.channel;
}

int millisecondsUntil(std::optional<Poller::Instant> until) {
    if (!until)
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*until - std::chrono::steady_clock::now());
    return static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000));
}

} // namespace

Poller::Poller()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
    epoll_event event{.events = EPOLLIN, .data = {.u64 = bellToken}};
    if (!m_epoll || !m_bell || ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, m_bell.get(), &event) != 0)
        throw std::system_error(errno, std::generic_category(), "epoll");
}

bool Poller::watch(int fd, Token token, std::uint32_t events) {
    epoll_event event{.events = events, .data = {.u64 = packed(token)}};
    return ::epoll_ctl(m_epoll.get(), EPOLL_CTL_ADD, fd, &event) == 0;
}

void Poller::change(int fd, Token token, std::uint32_t events) {
    epoll_event event{.events = events, .data = {.u64 = packed(token)}};
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_MOD, fd, &event);
}

void Poller::forget(int fd) {
    ::epoll_ctl(m_epoll.get(), EPOLL_CTL_DEL, fd, nullptr);
}

void Poller::wait(std::optional<Instant> until, const Handler& handler) {
    std::array<epoll_event, 64> events{};
    const int count =
        ::epoll_wait(m_epoll.get(), events.data(), static_cast<int>(events.size()), millisecondsUntil(until));
    for (int i = 0; i < count; ++i) {
        const auto token = events[static_cast<std::size_t>(i)].data.u64;
        if (token == bellToken)
            clearBell();
        else
            handler({static_cast<std::uint32_t>(token >> 32U), static_cast<std::uint32_t>(token)},
                    events[static_cast<std::size_t>(i)].events);
    }
}

void Poller::ring() {
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto ignored = ::write(m_bell.get(), &one, sizeof one);
}

void Poller::clearBell() {
    std::uint64_t count = 0;
    [[maybe_unused]] const auto ignored = ::read(m_bell.get(), &count, sizeof count);
}

} // namespace ud::service
