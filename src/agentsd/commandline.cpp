// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/commandline.h"

#include "agentsd/admin/commands.h"
#include "agentsd/exitcodes.h"
#include "agentsd/serve.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <iostream>

namespace ud::service {

namespace {

/// The words of `agentsd serve` as they were given.
struct ServeWords {
    std::string data;
    std::string listen{"127.0.0.1:8787"};
    std::string database;
    std::string config;
    std::string tlsCertificate;
    std::string tlsKey;
    bool demo{false};
    bool behindProxy{false};
    std::vector<std::string> trustedProxies;
    std::string logLevel{"info"};
};

CLI::App* addServe(CLI::App& app, ServeWords& words) {
    CLI::App* serve = app.add_subcommand("serve", "Serve the API and execute runs");
    serve->add_option("--data", words.data, "Folder of the database, tokens and logs")->required();
    serve->add_option("--listen", words.listen, "HOST:PORT; port 0 picks a free one")->capture_default_str();
    serve->add_option("--database", words.database, "Not available in this version");
    serve->add_option("--config", words.config, "Configuration file (default: DIR/agentsd.toml)");
    serve->add_flag("--demo", words.demo, "Serve the Demo organization with its history and real agents");
    serve->add_option("--tls-cert", words.tlsCertificate, "Certificate chain (PEM)");
    serve->add_option("--tls-key", words.tlsKey, "Private key (PEM)");
    serve->add_flag("--behind-proxy", words.behindProxy, "A proxy in front provides TLS");
    serve->add_option("--trusted-proxy", words.trustedProxies,
                      "Address whose Forwarded/X-Forwarded-For is believed");
    serve->add_option("--log-level", words.logLevel, "trace, debug, info, warn, error or off")
        ->check(CLI::IsMember({"trace", "debug", "info", "warn", "error", "off"}))
        ->capture_default_str();
    return serve;
}

int refuse(const std::string& sentence) {
    std::cerr << "agentsd: " << sentence << "\n";
    return exitUsage;
}

/// The sentence that says why the words contradict each other or the rules; "" where they do not.
std::string contradiction(const ServeWords& words, const std::optional<ListenAddress>& address) {
    if (!words.database.empty())
        return "--database is not available in this version; leave it out, SQLite in --data is used.";
    if (!address)
        return "--listen \"" + words.listen +
               "\" is not HOST:PORT with a numeric address, such as 127.0.0.1:8787 or [::1]:0.";
    if (words.tlsCertificate.empty() != words.tlsKey.empty())
        return "--tls-cert and --tls-key belong together; give both or neither.";
    if (!address->isLoopback() && words.tlsCertificate.empty() && !words.behindProxy)
        return "Only loopback is served without TLS. Give --tls-cert and --tls-key, or --behind-proxy where "
               "a proxy in front provides TLS.";
    return {};
}

int startServe(const ServeWords& words) {
    const auto address = readListenAddress(words.listen);
    const std::string fault = contradiction(words, address);
    if (!fault.empty())
        return refuse(fault);
    ServeOptions options;
    options.data = words.data;
    options.listen = *address;
    if (!words.config.empty())
        options.config = words.config;
    options.demo = words.demo;
    options.tlsCertificate = words.tlsCertificate;
    options.tlsKey = words.tlsKey;
    options.behindProxy = words.behindProxy;
    options.trustedProxies = words.trustedProxies;
    options.logLevel = words.logLevel;
    return serve(options);
}

} // namespace

int runCommandLine(int argc, char** argv) {
    CLI::App app("The service of Usage Dashboard: runs background agents, meters and stops them.", "agentsd");
    app.set_version_flag("--version", std::string("agentsd ") + UD_VERSION);
    app.require_subcommand(1);
    ServeWords words;
    const CLI::App* serve = addServe(app, words);
    CLI::App* worker = app.add_subcommand("worker", "Not available in this version");
    worker->allow_extras();
    const AdminCommands administration(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& fault) {
        return app.exit(fault) == 0 ? exitOk : exitUsage;
    }
    if (*worker)
        return refuse("worker is not available in this version; agentsd serve executes runs itself.");
    return *serve ? startServe(words) : administration.run();
}

} // namespace ud::service
