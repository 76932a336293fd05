using System.CommandLine;
using System.Text;
using System.Text.Json.Nodes;
using Idp.CommandLine;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Tool.Reading;
using Idp.Scaffolder.Tool.Reports;

namespace Idp.Scaffolder.Tool.Commands.Render;

/// <summary><c>idp-template render</c></summary>
internal static class RenderCommand
{
    private const int MaxLength = 256 * 1024 * 1024;

    public static Command Create(Surroundings surroundings)
    {
        var command = new ToolCommand("render", "Renders the items of a JSON array on standard input, and writes a line of JSON for each: {id, ok, value|error}.")
        {
            Examples =
            [
                """echo '[{"template": "${{ parameters.name | upper }}", "values": {"parameters": {"name": "orders"}}}]' | idp-template render""",
                "idp-template render < probes.json",
            ],
            ExitCodes =
            [
                "0  every item was answered, be it with an error",
                "2  standard input holds no such array",
            ],
        };
        var strict = new Option<bool>("--strict") { Description = "What is undefined or fails in a value is an error, instead of being passed on as Backstage does." };
        command.Add(strict);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var mode = parsed.GetValue(strict) ? TemplateMode.Strict : TemplateMode.Compatible;
            var items = await ReadAsync(surroundings.Input, cancellationToken).ConfigureAwait(false);
            var renderer = new ItemRenderer(mode);
            for (int i = 0; i < items.Count; i++)
            {
                var answer = renderer.Render(items[i], i, cancellationToken);
                await surroundings.Console.Output.WriteAsync($"{ShownJson.Line(answer)}\n".AsMemory(), cancellationToken).ConfigureAwait(false);
            }

            return ExitCode.Success;
        });
        return command;
    }

    private static async Task<JsonArray> ReadAsync(TextReader input, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        char[] buffer = new char[16 * 1024];
        while (await input.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            text.Append(buffer, 0, count);
            if (text.Length > MaxLength)
            {
                throw new ToolFailureException($"standard input is longer than {MaxLength} characters");
            }
        }

        return JsonFile.Parse(Encoding.UTF8.GetBytes(text.ToString()), "standard input") as JsonArray
            ?? throw new ToolFailureException("standard input holds no JSON array");
    }
}
