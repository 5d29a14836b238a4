// What BuildKit says of Dockerfiles: for each file named on standard input, one line of JSON with the refusal, if there is one, and
// the warnings of its linter. No image is looked up: every base image has the platform asked for and no variables but PATH.
package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/moby/buildkit/client/llb"
	"github.com/moby/buildkit/client/llb/sourceresolver"
	"github.com/moby/buildkit/frontend/dockerfile/dockerfile2llb"
	"github.com/moby/buildkit/frontend/dockerfile/instructions"
	"github.com/moby/buildkit/frontend/dockerfile/linter"
	"github.com/moby/buildkit/frontend/dockerfile/parser"
	"github.com/moby/buildkit/solver/pb"
	digest "github.com/opencontainers/go-digest"
	ocispecs "github.com/opencontainers/image-spec/specs-go/v1"
)

type warning struct {
	Rule    string `json:"rule"`
	Line    int    `json:"line"`
	Message string `json:"message"`
	// The image on which the warning's stage is built in the end.
	Base string `json:"base"`
}

type verdict struct {
	File string `json:"file"`
	// How far it came: "" is all the way, else "parse", "instructions", "build" or "lint".
	Stopped  string    `json:"stopped"`
	Error    string    `json:"error,omitempty"`
	Line     int       `json:"line,omitempty"`
	Warnings []warning `json:"warnings"`
}

// emptyImages answers for every image without a look at any registry.
type emptyImages struct{}

func (emptyImages) ResolveImageConfig(_ context.Context, ref string, opt sourceresolver.Opt) (string, digest.Digest, []byte, error) {
	platform := opt.ImageOpt.Platform
	config := `{"os":"` + platform.OS + `","architecture":"` + platform.Architecture + `","config":{"Env":["PATH=/usr/bin:/bin"]},"rootfs":{"type":"layers","diff_ids":["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]}}`
	return ref, digest.FromString(ref), []byte(config), nil
}

var _ llb.ImageMetaResolver = emptyImages{}

func main() {
	files := bufio.NewScanner(os.Stdin)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	encoder := json.NewEncoder(out)
	for files.Scan() {
		content, err := os.ReadFile(files.Text())
		if err != nil {
			panic(err)
		}
		if err := encoder.Encode(judge(files.Text(), content)); err != nil {
			panic(err)
		}
	}
}

func judge(file string, content []byte) (result verdict) {
	result = verdict{File: file, Warnings: []warning{}}
	defer func() {
		// Some input makes BuildKit itself fall over; that is a refusal too.
		if fault := recover(); fault != nil {
			result.Stopped, result.Error = "panic", fmt.Sprint(fault)
		}
	}()
	var stages []instructions.Stage
	parsed, err := parser.Parse(bytes.NewReader(content))
	if err != nil {
		result.stop("parse", err)
	} else if stages, _, err = instructions.Parse(parsed.AST, linter.New(&linter.Config{})); err != nil {
		result.stop("instructions", err)
	}
	platform := ocispecs.Platform{OS: "linux", Architecture: "amd64"}
	abilities := pb.Caps.CapSet(pb.Caps.All())
	options := dockerfile2llb.ConvertOpt{
		LLBCaps:        &abilities,
		TargetPlatform: &platform,
		MetaResolver:   emptyImages{},
		AllStages:      true,
		Warn: func(rule, _, _, message string, location []parser.Range) {
			line := 0
			if len(location) > 0 {
				line = location[0].Start.Line
			}
			result.Warnings = append(result.Warnings, warning{Rule: rule, Line: line, Message: message, Base: baseAt(stages, line)})
		},
	}
	if _, err := dockerfile2llb.Dockerfile2LLB(context.Background(), content, options); err != nil && result.Stopped == "" {
		stopped := "build"
		if strings.HasPrefix(err.Error(), "lint violation found") {
			stopped = "lint"
		}
		result.stop(stopped, err)
	}
	return result
}

func (v *verdict) stop(where string, err error) {
	v.Stopped, v.Error = where, err.Error()
	var location *parser.LocationError
	if errors.As(err, &location) && len(location.Locations) > 0 && len(location.Locations[0]) > 0 {
		v.Line = location.Locations[0][0].Start.Line
	}
}

// baseAt follows the stages from the one that holds a line to the image that is none of them.
func baseAt(stages []instructions.Stage, line int) string {
	at := -1
	for index, stage := range stages {
		if len(stage.Location) > 0 && stage.Location[0].Start.Line <= line {
			at = index
		}
	}
	for at >= 0 {
		parent := -1
		for index := 0; index < at; index++ {
			if stages[index].Name != "" && stages[index].Name == strings.ToLower(stages[at].BaseName) {
				parent = index
			}
		}
		if parent < 0 {
			return stages[at].BaseName
		}
		at = parent
	}
	return ""
}
