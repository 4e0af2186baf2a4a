#!/bin/sh
# Writes a made-up field for one day of review: people.sh OUT. 52 works and 3 to practise on, 16 judges, nobody real.
set -eu
out=$1
mkdir -p "$out"
awk 'BEGIN {
    print "id,category,title,unit,authors,format,seconds,trial"
    split("HF HB BZ SZ BB FY HN CZ LA MAS WH XC TL CHZ AQ HS", unit, " ")
    split("夜班 灯火 车间 师徒 焊花 铁轨 麦收 江堤 口罩 塔吊 班组 扳手 炉前", what, " ")
    split("里的光 的一天 与归途 之歌", how, " ")
    for (i = 1; i <= 52; i++)
        printf "%d,micro-film,%s%s,%s,导演:作者%d;摄影:摄影%d,MP4,%d.5,\n", 7000 + i, what[(i - 1) % 13 + 1], how[int((i - 1) / 13) + 1], unit[(i - 1) % 16 + 1], i, i, 300 + i * 11
    for (i = 1; i <= 3; i++) printf "T%d,micro-film,往届作品%d,AH,,MP4,400,1\n", i, i
}' > "$out/entries.csv"
awk 'BEGIN {
    print "id,name,unit,categories,person,chair"
    split("赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨", name, " ")
    for (i = 1; i <= 16; i++) printf "J%02d,%s老师,,micro-film,,\n", i, name[i]
}' > "$out/judges.csv"
awk 'BEGIN {
    print "judge,state,with,reason"
    for (i = 1; i <= 16; i++) printf "J%02d,%s\n", i, i % 5 == 2 ? "declared,entry:70" (10 + i) ",师生" : "none,,"
}' > "$out/conflicts.csv"
# Twelve do not pass: nine at once, three until they have handed something in.
awk 'BEGIN {
    print "entry,topic,orientation,original,format,until,reason"
    for (i = 1; i <= 52; i++) {
        if (i % 6 == 0 && i <= 48) printf "%d,通过,通过,通过,不通过,,片长不足五分钟\n", 7000 + i
        else if (i == 51) printf "%d,不通过,通过,通过,通过,,与主题无关\n", 7000 + i
        else if (i > 48 && i != 51) printf "%d,通过,通过,补正,通过,2020-09-06,缺音乐授权书\n", 7000 + i
        else printf "%d,通过,通过,通过,通过,,\n", 7000 + i
    }
}' > "$out/screening.csv"
