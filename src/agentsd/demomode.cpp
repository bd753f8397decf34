// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agentsd/demomode.h"

#include "core/zone.h"
#include "service/api/secret.h"
#include "service/demo/historywriter.h"
#include "service/store/folderlock.h"
#include "service/store/sqlitestore.h"

#include <array>
#include <charconv>
#include <spdlog/spdlog.h>
#include <unistd.h>

namespace ud::service {

namespace {

constexpr std::uint64_t historySeed = 20'260'101;
constexpr const char* databaseFile = "agentsd.sqlite";
constexpr const char* draftFolder = "demo.new";
constexpr const char* sitePortFile = "demo-site.port";

std::filesystem::path programFolder() {
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/exe", error).parent_path();
}

/// The first of \p places, seen from the program's folder, that exists.
std::optional<std::filesystem::path> firstThere(std::initializer_list<const char*> places) {
    for (const char* place : places) {
        const auto path = programFolder() / place;
        std::error_code error;
        if (std::filesystem::exists(path, error))
            return std::filesystem::canonical(path, error);
    }
    return std::nullopt;
}

Error missing(const std::string& what) {
    return Error{ErrorKind::Configuration, "demo",
                 "--demo needs " + what +
                     ", which is neither beside agentsd nor installed with it. Build or "
                     "install the example agents."};
}

Result<Done> addCommands(Configuration& configuration, bool ownConfiguration) {
    for (const char* name : {"document-digest", "site-auditor", "deep-reasoner"}) {
        if (configuration.find(name))
            continue;
        const std::string installed = std::string("../libexec/usage-dashboard/") + name;
        const auto program = firstThere({name, installed.c_str()});
        if (!program)
            return missing(std::string("the program ") + name);
        Command command;
        command.name = name;
        // Real work, but nothing that a person at the same machine should wait for.
        command.argv = {"/usr/bin/nice", "-n", "15", program->string()};
        command.timeout = std::chrono::hours(2);
        configuration.commands.emplace(name, std::move(command));
    }
    if (!ownConfiguration)
        configuration.limits = Limits{4, 4}; // five roles, so that something waits
    return Done();
}

/// Written in a folder of its own and moved into place when it is whole.
Result<Done> makeHistory(const DataFolder& folder, Random& random) {
    const auto secret = folder.token(ownerTokenFile, random);
    if (!secret.ok())
        return secret.error();
    const auto draft = folder.path() / draftFolder;
    std::error_code error;
    std::filesystem::remove_all(draft, error);
    std::filesystem::create_directories(draft, error);
    {
        ReplayClock clock;
        const Time now = SystemClock().now();
        clock.set(now - std::chrono::days(500));
        const auto store = openSqliteStore(draft, clock, random);
        if (!store.ok())
            return store.error();
        const auto written = writeHistory(**store, clock, planHistory(historySeed, now), Zone::host().name(),
                                          hashSecret(*secret));
        if (!written.ok())
            return written;
    }
    std::filesystem::rename(draft / databaseFile, folder.path() / databaseFile, error);
    if (error)
        return Error{ErrorKind::Store, "demo",
                     "The demo's history cannot be moved to " + folder.path().string() + ": " +
                         error.message() + "."};
    std::filesystem::remove_all(draft, error);
    return Done();
}

std::uint16_t lastPort(const DataFolder& folder) {
    const std::string line = folder.readLine(sitePortFile).value_or("0");
    std::uint16_t port = 0;
    std::from_chars(line.data(), line.data() + line.size(), port);
    return port;
}

} // namespace

Result<Done> DemoMode::prepare(const DataFolder& folder, Configuration& configuration,
                               bool ownConfiguration) {
    const auto added = addCommands(configuration, ownConfiguration);
    if (!added.ok())
        return added;
    const auto created = folder.create();
    if (!created.ok())
        return created;
    // Held until the history is in place: another start on this folder would write over the draft.
    const auto lock = FolderLock::take(folder.path());
    if (!lock.ok())
        return lock.error();
    std::error_code error;
    if (std::filesystem::exists(folder.path() / databaseFile, error))
        return Done();
    SystemRandom random;
    return makeHistory(folder, random);
}

Result<std::unique_ptr<DemoMode>> DemoMode::open(Service& service) {
    const auto organizations = service.store().organizations();
    const auto demo = std::find_if(organizations.begin(), organizations.end(),
                                   [](const Organization& one) { return one.name == demoOrganizationName; });
    if (demo == organizations.end())
        return Error{ErrorKind::Configuration, "demo",
                     service.folder().path().string() +
                         " holds another organization. Give --demo a folder of "
                         "its own with --data."};
    const auto samples =
        firstThere({"../share/usage-dashboard/samples/site", "../../../resources/samples/site"});
    if (!samples)
        return missing("the sample site");
    auto site = SiteServer::serve(*samples, lastPort(service.folder()));
    if (!site.ok())
        return site.error();
    // Runs that still wait from an earlier start find the site where it was.
    const auto noted = service.folder().writeFile(sitePortFile, std::to_string((*site)->port()) + "\n");
    if (!noted.ok())
        return noted.error();
    auto mode = std::unique_ptr<DemoMode>(new DemoMode(std::move(*site)));
    mode->m_driver = std::make_unique<DemoDriver>(service.store(), service.clock(), demo->id,
                                                  demoRoles(mode->m_site->url()));
    return mode;
}

} // namespace ud::service
