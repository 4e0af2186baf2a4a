import Judging
import Store

extension Words {
    private func say(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

    func state(_ state: Entry.State) -> String {
        switch state {
        case .standing: say("在评", "standing")
        case .withdrawn: say("撤回", "withdrawn")
        case .disqualified: say("取消资格", "disqualified")
        }
    }

    func fault(_ fault: AuditFault) -> String {
        switch fault {
        case .leafDiffers: say("叶摘要与内容不符", "the leaf hash is not that of the bytes")
        case .unreadable(let why): say("无法读取：\(why)", "unreadable: \(why)")
        case .sequenceGap(let expected): say("序号不连续，应为 \(expected)", "the sequence breaks, expected \(expected)")
        case .timeRunsBack: say("时间早于上一条", "its time is before the event before it")
        case .notGenesis: say("不是创始事件", "is not the genesis event")
        case .genesisNamesAnotherKey: say("创始事件所载公钥与所用公钥不同", "the genesis event names another key than the one used")
        case .badSignature(let why): say("签名无效：\(why)", "bad signature: \(why)")
        case .rootDiffers: say("树根与重算结果不同", "its root is not the recomputed one")
        case .edgeDiffers: say("右缘与重算结果不同", "its right edge is not the recomputed one")
        case .noCheckpointForHead(let size):
            say("最后的检查点不覆盖全部 \(size) 条记录", "the last checkpoint does not cover all \(size) events")
        case .beyondHead(let size): say("超出现有 \(size) 条记录", "lies beyond the \(size) events there are")
        case .digestDiffers: say("内容与摘要不符", "the body does not have this digest")
        case .notNamedByAnyEvent: say("没有任何事件指向它", "no event names it")
        case .absent: say("缺失", "is absent")
        case .differs(let found, let replayed):
            say("库中为 \(found)，重放得 \(replayed)", "is \(found), the replay gives \(replayed)")
        case .rowMissing: say("缺这一行", "the row is missing")
        case .rowTooMany: say("重放中没有这一行", "the replay has no such row")
        case .vaultDiffers: say("盐与值不符合记录中的摘要", "salt and value do not have the hash on record")
        case .vaultAbsent: say("缺失，且没有抹除记录", "is absent, and no erasure is on record")
        case .sealedStandingsDiffer:
            say("重算的名次与封存时的摘要不符", "the recomputed standings are not those that were sealed")
        case .ballotRootDiffers: say("选票与记录中的树根不符", "the ballots do not have the root on record")
        case .ballotCountsDiffer(let entry):
            say("作品 \(entry) 的票数与记录不符", "the count for \(entry) is not the one on record")
        case .objectMissing: say("缺失", "is missing")
        case .objectDiffers: say("与应有的定义不同", "is not as it should be defined")
        case .objectTooMany: say("不应存在", "should not be there")
        case .fileAheadOfDatabase(let file, let database):
            say(
                "检查点文件有 \(file) 条，数据库只有 \(database) 条：数据库被回退",
                "the file has \(file) events, the database \(database): it was rolled back")
        case .fileRootDiffers(let size): say("第 \(size) 条处的树根与数据库不同", "its root at size \(size) is not the database's")
        case .fileUnreadable(let why): say("无法采信：\(why)", "can not be trusted: \(why)")
        case .markOutsideOpenRound: say("轮次未开启时记入了评分", "a mark came while its round was not open")
        case .ruledOutsideRound: say("轮次未开启或已封存时记入了表决", "a vote on a case came before its round or after its seal")
        case .formIssuedTwice(let form): say("表号 \(form) 发了两次", "form \(form) was issued twice")
        case .unknownForm(let form): say("表号 \(form) 没有发出过", "form \(form) was never issued")
        case .keyedByOnePerson(let form):
            say("评分表 \(form) 的录入、复录、核定不是不同的人", "form \(form) was read twice, or settled, by one person")
        case .notKeyedTwice(let form):
            say("评分表 \(form) 未经两遍录入即入库", "sheets of form \(form) came in without two readings")
        case .formUnaccounted(let form): say("封存时评分表 \(form) 没有着落", "form \(form) was not accounted for at the seal")
        case .lotOutOfTurn(let round):
            say(
                "轮次 \(round) 的抽签未按先公布来源、轮次关闭后抽一次的次序办理",
                "the lots of round \(round) were not committed first and drawn once while it was closed")
        case .onePersonForTwo: say("须两人办理的事由一人办理", "one person stands for the two that the act needs")
        case .caseOpenAtSeal(let matter): say("封存时 \(matter) 尚未议定", "case \(matter) was open at the seal")
        case .approvedBeforeSeal: say("轮次未封存就审定了", "approved before its round was sealed")
        case .notTwoOrganizers: say("审定的不是两家主办单位的两个人", "not approved by two people of the organizers")
        case .shownUnapproved: say("公示或通报的不是最近审定的名单", "shows a list that is not the one approved last")
        case .announcedWithoutNotice: say("没有公示就通报了", "announced without a notice")
        case .announcedOverObjection(let number):
            say("异议 \(number) 未答复就通报了", "announced while objection \(number) had no answer")
        case .changedAfterAnnouncement: say("通报之后又审定", "approved again after the announcement")
        case .paperDiffers(let edition):
            say(
                "文件与第 \(edition) 版的摘要不符，导出后被改动",
                "does not have the digest of edition \(edition): changed after its export")
        }
    }

    func auditNote(_ note: AuditNote) -> String {
        switch note {
        case .keyFromGenesis:
            say(
                "提示：没有公钥文件，采用创始事件所载公钥；整库被替换时无从察觉。",
                "note: no verifier key file; the genesis event's key is used, which can not show a wholly replaced database."
            )
        case .noCheckpointFile: say("提示：没有检查点文件，无法察觉数据库回退。", "note: no checkpoint file; a rollback can not be seen.")
        case .papersElsewhere(let count):
            say(
                "提示：\(count) 份导出文件不在原处，未核对；可用 --papers 指明文件夹。",
                "note: \(count) exported papers are not where they were written and were not compared; name their folder with --papers."
            )
        case .verifiedCopy:
            say("提示：上一次写入被中断，核验的是临时副本。", "note: the last write was cut off; a temporary copy was verified.")
        }
    }

    func world(_ error: StoreError) -> String {
        switch error {
        case .absent(let path):
            say(
                "没有数据库 \(path)。先运行 pingshen init，或用 --db 指明。",
                "There is no database \(path). Run pingshen init first, or name it with --db.")
        case .exists(let path):
            say(
                "\(path) 已存在，不会覆盖。请换一个 --db，或先移走它。",
                "\(path) exists and is not touched. Choose another --db, or move it away.")
        case .notPingshen(let path, let found):
            say("\(path) 不是本程序的数据库（版本 \(found)）。", "\(path) is not a database of pingshen (version \(found)).")
        case .cannotOpen(let path, let why):
            say(
                "无法使用 \(path)：\(why)。检查权限、磁盘空间，以及是否有别的程序占用。",
                "Can not use \(path): \(why). Check permissions, disk space, and whether another program holds it.")
        case .notDurable(let path, let setting, let value):
            say(
                "\(path) 的 \(setting) 为 \(value)，不够安全，已停止。",
                "\(path) has \(setting) \(value), which is not durable; stopped.")
        case .keyUnusable(let path, let why):
            say(
                "签名私钥 \(path) 不可用：\(why)。请从保管人处取回。",
                "The signing key \(path) is unusable: \(why). Get it back from its keeper.")
        case .cannotWrite(let path, let why): say("无法写入 \(path)：\(why)。", "Can not write \(path): \(why).")
        case .damaged(let path, let why):
            say(
                "\(path) 已损坏：\(why)。请运行 pingshen audit verify。",
                "\(path) is damaged: \(why). Run pingshen audit verify.")
        }
    }
}
