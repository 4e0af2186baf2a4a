// Verifies a trail with other people's code: golang.org/x/mod/sumdb, which knows nothing of contests.
//
// usage: trail VERIFIER-KEY BUNDLE CHECKPOINTS
//
// BUNDLE holds every entry after its length as uint16, big-endian; CHECKPOINTS holds every signed note after its
// length as uint32, big-endian, in the order of their sizes.
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type hashes []tlog.Hash

func (h hashes) ReadHashes(indexes []int64) ([]tlog.Hash, error) {
	found := make([]tlog.Hash, len(indexes))
	for i, index := range indexes {
		if index >= int64(len(h)) {
			return nil, fmt.Errorf("no hash %d", index)
		}
		found[i] = h[index]
	}
	return found, nil
}

func fail(format string, values ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", values...)
	os.Exit(1)
}

func main() {
	if len(os.Args) != 4 {
		fail("usage: trail VERIFIER-KEY BUNDLE CHECKPOINTS")
	}
	verifier, err := note.NewVerifier(strings.TrimSpace(os.Args[1]))
	if err != nil {
		fail("verifier key: %v", err)
	}
	bundle, err := os.ReadFile(os.Args[2])
	if err != nil {
		fail("%v", err)
	}
	notes, err := os.ReadFile(os.Args[3])
	if err != nil {
		fail("%v", err)
	}
	var stored hashes
	var leaves []tlog.Hash
	for len(bundle) > 0 {
		length := int(binary.BigEndian.Uint16(bundle))
		entry := bundle[2 : 2+length]
		bundle = bundle[2+length:]
		more, err := tlog.StoredHashes(int64(len(leaves)), entry, stored)
		if err != nil {
			fail("event %d: %v", len(leaves), err)
		}
		stored = append(stored, more...)
		leaves = append(leaves, tlog.RecordHash(entry))
	}
	count, last := 0, int64(0)
	var root tlog.Hash
	for len(notes) > 0 {
		length := int(binary.BigEndian.Uint32(notes))
		text := notes[4 : 4+length]
		notes = notes[4+length:]
		opened, err := note.Open(text, note.VerifierList(verifier))
		if err != nil {
			fail("checkpoint %d: %v", count, err)
		}
		lines := strings.Split(opened.Text, "\n")
		if len(lines) != 4 || lines[0] != verifier.Name() {
			fail("checkpoint %d is not of %s", count, verifier.Name())
		}
		size, err := strconv.ParseInt(lines[1], 10, 64)
		if err != nil || size > int64(len(leaves)) {
			fail("checkpoint %d: size %s, there are %d events", count, lines[1], len(leaves))
		}
		root, err = tlog.TreeHash(size, stored)
		if err != nil {
			fail("size %d: %v", size, err)
		}
		if base64.StdEncoding.EncodeToString(root[:]) != lines[2] {
			fail("checkpoint of size %d: its root is not that of the events", size)
		}
		count, last = count+1, size
	}
	if last != int64(len(leaves)) {
		fail("the last checkpoint covers %d of %d events", last, len(leaves))
	}
	middle := last / 2
	proof, err := tlog.ProveRecord(last, middle, stored)
	if err != nil {
		fail("event %d: %v", middle, err)
	}
	if err := tlog.CheckRecord(proof, last, root, middle, leaves[middle]); err != nil {
		fail("event %d: %v", middle, err)
	}
	fmt.Printf("%d events, %d checkpoints, one inclusion proof: verified by golang.org/x/mod/sumdb\n", last, count)
}
