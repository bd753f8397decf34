// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/store/storefixture.h"

#include <algorithm>
#include <future>

namespace ud::service {

class GroupCommitTest : public StoreTest {
protected:
    /// Holds the writer inside an operation until let go, so that what is posted meanwhile waits together.
    class Hold {
    public:
        explicit Hold(Store& store) {
            std::promise<void> inside;
            store.post(
                [this, &inside](Transaction&) {
                    inside.set_value();
                    m_gate.get_future().wait();
                    return true;
                },
                {});
            inside.get_future().wait();
        }
        void letGo() { m_gate.set_value(); }

    private:
        std::promise<void> m_gate;
    };
    Store::Operation starts(const std::string& label) {
        return [this, label](Transaction& transaction) {
            return transaction.startRun(owner, {agent.id, nullptr, label, {}, {}}).ok();
        };
    }
    std::vector<std::string> labels() {
        std::vector<std::string> found;
        for (const auto page = store().runs(owner.organizationId, {{RunStatus::Queued}, {}, {}, 200, {}});
             const auto& run : page->runs)
            found.push_back(run.label);
        return found;
    }
};

TEST_F(GroupCommitTest, WaitingOperationsShareOneCommitAndAreAnsweredInOrder) {
    Hold hold(store());
    std::vector<int> order;
    std::promise<void> last;
    for (int i = 0; i < 50; ++i)
        store().post(starts(std::to_string(100 + i)), [&, i](Result<Done> done) {
            EXPECT_TRUE(done.ok());
            order.push_back(i);
            if (i == 49)
                last.set_value();
        });
    const auto before = store().figures();
    hold.letGo();
    last.get_future().wait();
    EXPECT_EQ(store().figures().commits, before.commits + 2) << "the held one's, then one for all";
    EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
    EXPECT_EQ(labels().size(), 50U);
}

TEST_F(GroupCommitTest, AnOperationIsUndoneAlone) {
    Hold hold(store());
    std::vector<ErrorKind> errors;
    const auto note = [&errors](Result<Done> done) {
        if (!done.ok())
            errors.push_back(done.error().kind);
    };
    store().post(starts("first"), note);
    store().post(
        [this](Transaction& transaction) {
            starts("refused")(transaction);
            return false;
        },
        note);
    store().post(
        [this](Transaction& transaction) -> bool {
            starts("thrown")(transaction);
            throw std::runtime_error("a defect");
        },
        note);
    store().post(
        [this](Transaction& transaction) {
            starts("broken")(transaction);
            // The hash of a token is unique: SQLite refuses the second.
            for (int i = 0; i < 2; ++i)
                EXPECT_TRUE(transaction.addToken(owner, {"t", Role::Viewer, "same", std::nullopt}).ok());
            return true;
        },
        note);
    store().post(starts("last"), note);
    hold.letGo();
    write([](Transaction&) {});
    EXPECT_EQ(labels(), (std::vector<std::string>{"first", "last"}));
    EXPECT_EQ(errors, (std::vector{ErrorKind::Internal, ErrorKind::Internal}));
    EXPECT_EQ(store().tokens(owner.organizationId).size(), 1U);
    EXPECT_TRUE(store().figures().healthy);
}

TEST_F(GroupCommitTest, ARefusedWriteIsDoneAndLeavesNothing) {
    const auto done = store().write([this](Transaction& transaction) {
        starts("refused")(transaction);
        return false;
    });
    EXPECT_TRUE(done.ok());
    EXPECT_TRUE(labels().empty());
}

TEST_F(GroupCommitTest, AWriteFromTheWriterItselfIsRefusedInsteadOfHanging) {
    std::promise<Result<Done>> answer;
    store().post([](Transaction&) { return true; },
                 [&](Result<Done>) { answer.set_value(store().write([](Transaction&) { return true; })); });
    EXPECT_EQ(answer.get_future().get().error().kind, ErrorKind::Internal);
}

TEST_F(GroupCommitTest, WhatWasGivenIsDoneBeforeTheStoreCloses) {
    for (int i = 0; i < 20; ++i)
        store().post(starts("queued"), {});
    reopen();
    EXPECT_EQ(labels().size(), 20U);
}

} // namespace ud::service
