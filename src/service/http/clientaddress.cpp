// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/http/clientaddress.h"

#include <algorithm>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>
#include <optional>

namespace ud::service {

namespace {

namespace ip = boost::asio::ip;

std::optional<ip::address> addressFrom(const std::string& text) {
    boost::system::error_code error;
    const auto address = ip::make_address(text, error);
    if (error)
        return std::nullopt;
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return ip::make_address_v4(ip::v4_mapped, address.to_v6());
    return address;
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(trimmed(text.substr(0, end)));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + 1);
    }
}

/// "192.0.2.1", "192.0.2.1:80", "[2001:db8::1]:80" and the quoted forms.
std::optional<ip::address> nodeAddress(std::string_view node) {
    if (node.size() >= 2 && node.front() == '"' && node.back() == '"')
        node = node.substr(1, node.size() - 2);
    if (node.starts_with('['))
        return addressFrom(std::string(node.substr(1, node.find(']') - 1)));
    if (std::count(node.begin(), node.end(), ':') == 1)
        node = node.substr(0, node.find(':'));
    return addressFrom(std::string(node));
}

/// The value of `for` in one element of Forwarded; empty where it has none.
std::string_view forwardedFor(std::string_view element) {
    for (const auto pair : split(element, ';')) {
        if (pair.size() > 4 && (pair.starts_with("for=") || pair.starts_with("For=")))
            return pair.substr(4);
    }
    return {};
}

std::vector<std::string_view> hops(const Request& request) {
    std::vector<std::string_view> nodes;
    if (const auto forwarded = request.header("forwarded"); !forwarded.empty()) {
        for (const auto element : split(forwarded, ','))
            nodes.push_back(forwardedFor(element));
    } else if (const auto list = request.header("x-forwarded-for"); !list.empty()) {
        nodes = split(list, ',');
    }
    return nodes;
}

} // namespace

struct ClientAddress::Networks {
    std::vector<ip::network_v4> v4;
    std::vector<ip::network_v6> v6;

    bool add(const std::string& text) {
        const bool range = text.find('/') != std::string::npos;
        boost::system::error_code error;
        const auto four = ip::make_network_v4(range ? text : text + "/32", error);
        if (!error) {
            v4.push_back(four);
            return true;
        }
        const auto six = ip::make_network_v6(range ? text : text + "/128", error);
        if (!error)
            v6.push_back(six);
        return !error;
    }

    [[nodiscard]] bool contains(const ip::address& address) const {
        const auto holds = [&](const auto& list, const auto& single) {
            return std::any_of(list.begin(), list.end(), [&](const auto& network) {
                return network.hosts().find(single) != network.hosts().end() || network.address() == single;
            });
        };
        return address.is_v4() ? holds(v4, address.to_v4()) : holds(v6, address.to_v6());
    }
};

ClientAddress::ClientAddress(std::unique_ptr<Networks> networks)
    : m_networks(std::move(networks)) {}
ClientAddress::~ClientAddress() = default;
ClientAddress::ClientAddress(ClientAddress&&) noexcept = default;
ClientAddress& ClientAddress::operator=(ClientAddress&&) noexcept = default;

Result<ClientAddress> ClientAddress::trusting(const std::vector<std::string>& proxies) {
    auto networks = std::make_unique<Networks>();
    for (const auto& proxy : proxies) {
        if (!networks->add(proxy))
            return Error{ErrorKind::Configuration, "bad_proxy_address",
                         "The trusted proxy " + proxy +
                             " is neither an address nor a network such as 10.0.0.0/8."};
    }
    return ClientAddress(std::move(networks));
}

std::string ClientAddress::of(const std::string& peer, const Request& request) const {
    const auto own = addressFrom(peer);
    if (!own || !m_networks->contains(*own))
        return own ? own->to_string() : peer;
    ip::address client = *own;
    const auto nodes = hops(request);
    for (auto node = nodes.rbegin(); node != nodes.rend(); ++node) {
        const auto address = nodeAddress(*node);
        if (!address)
            break; // what is before an unreadable hop cannot be trusted
        client = *address;
        if (!m_networks->contains(client))
            break;
    }
    return client.to_string();
}

} // namespace ud::service
