using System.Text.Json.Nodes;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>No secret is given to an action that writes what it is given to a file.</summary>
internal sealed class SecretRule : IStepRule
{
    // The parts of inputs that become text of files, or their names.
    private static readonly Dictionary<string, string[]> Written = new(StringComparer.Ordinal)
    {
        ["fetch:plain"] = ["targetPath"],
        ["fetch:plain:file"] = ["targetPath"],
        ["fetch:template"] = ["values", "targetPath"],
        ["fetch:template:file"] = ["values", "targetPath"],
        ["workspace:template"] = ["values", "targetPath"],
        ["workspace:template:file"] = ["values", "targetPath"],
        ["fetch:cookiecutter"] = ["values", "targetPath"],
        ["catalog:write"] = ["entity", "filePath"],
        ["fs:rename"] = ["files"],
        ["idp:manifest"] = ["values", "version", "path"],
        ["roadiehq:utils:fs:write"] = ["content", "path"],
        ["roadiehq:utils:fs:append"] = ["content", "path"],
        ["roadiehq:utils:fs:replace"] = ["files"],
        ["roadiehq:utils:merge"] = ["content", "path"],
        ["roadiehq:utils:json:merge"] = ["content", "path"],
        ["roadiehq:utils:zip"] = ["outputPath"],
    };

    public void Check(TemplateStep step, TemplateCheck check)
    {
        foreach (string key in Written.GetValueOrDefault(step.Action, []))
        {
            CheckValue(step.Input?[key], new JsonPointer([.. step.Pointer.Tokens, "input", key]), step, check);
        }
    }

    private static void CheckValue(JsonNode? value, JsonPointer pointer, TemplateStep step, TemplateCheck check)
    {
        foreach (var text in check.TextsOf(value, pointer).Where(text => text.Parsed.IsValid))
        {
            foreach (var use in text.Parsed.References.Variables.Where(use => use.Root == "secrets" || use.Path is ["environment", "secrets", ..]))
            {
                check.Tell(CheckFaults.SecretInFile, text, use.Span, string.Join('.', use.Path), step.Action);
            }
        }
    }
}
