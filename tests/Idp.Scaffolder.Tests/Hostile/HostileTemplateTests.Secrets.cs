using System.Buffers.Text;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Tests.Runs;

namespace Idp.Scaffolder.Tests.Hostile;

/// <content>Ways to make a secret visible.</content>
public sealed partial class HostileTemplateTests
{
    private const string Token = "hunter2-Correct/Horse+Battery";
    private const string Awkward = "p@ss \"w0rd\" <Ünï> & 'x' `y` =%42\\z";
    private const string Pin = "48151623";
    private const string Key = "MIIEvQIBADANBgkqhkiG\n9w0BAQEFAASCBKcwggSj\nAgEAAoIBAQC7VJTUt9Us\n";

    /// <summary>What an expression of a template makes of secrets.</summary>
    public static TheoryData<string> Expressions => new()
    {
        "${{ secrets.TOKEN }}",
        "Bearer ${{ secrets.TOKEN }}, and ${{ secrets.AWKWARD }}.",
        "${{ secrets }}",
        "${{ secrets | dump }}",
        "${{ secrets | dump | dump }}",
        "${{ secrets | dump(2) }}",
        "${{ secrets.AWKWARD | escape }}",
        "${{ secrets.AWKWARD | urlencode }}",
        "${{ secrets.AWKWARD | upper }}",
        "${{ secrets.AWKWARD | lower }}",
        "${{ secrets.AWKWARD | title }}",
        "${{ secrets.TOKEN | reverse }}",
        "${{ secrets.TOKEN | truncate(20, true, '') }}",
        "${{ secrets.TOKEN | replace('-', '_') }}",
        "${{ secrets.TOKEN.split('').join(' ') }}",
        "${{ secrets.TOKEN.split('-') }}",
        "${{ secrets.TOKEN.slice(0, 12) }}",
        "innocent\n${{ secrets.TOKEN | replace('unter', '\"') }}\nlines",
        "${{ secrets.KEY }}",
        "${{ secrets.KEY | indent(4) }}",
        "${{ secrets.PIN | int }}",
        "${{ (secrets.PIN | int) + 1 }}",
        "${{ [[{a: {b: secrets.TOKEN} }]] }}",
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public async Task A_secret_that_an_expression_passes_on_is_seen_nowhere(string expression)
    {
        const string steps = """
            - { id: log, action: 'debug:log', input: { message: TEXT }, idp:continueOnError: true }
            - { id: write, action: 'roadiehq:utils:fs:write', input: { path: a.txt, content: TEXT }, idp:continueOnError: true }
            - { id: name, action: 'roadiehq:utils:fs:write', input: { path: 'names/${{ secrets.TOKEN | replace("/", "-") }}', content: x }, idp:continueOnError: true }
            - { id: echo, action: 'test:echo', input: { said: TEXT, nested: { list: [TEXT] } } }
            - { id: list, action: 'fs:readdir', input: { paths: [names], recursive: true } }
            - { id: contents, action: 'debug:log', input: { listWorkspace: with-contents } }
            - { id: each, action: 'test:echo', each: [TEXT, x], input: { item: '${{ each.value }}' } }
            - { id: fail, action: 'test:fail', input: { message: TEXT }, idp:continueOnError: true }
            - { id: schema, action: 'fs:readdir', input: { paths: TEXT, TEXT: 1 }, idp:continueOnError: true }
            - { id: missing, action: 'fetch:plain', input: { url: TEXT }, idp:continueOnError: true }
            """;
        using var run = WithSecrets().Steps(
            steps.Replace("TEXT", JsonSerializer.Serialize(expression), StringComparison.Ordinal),
            "{ again: '${{ steps.echo.output | dump }}', said: '${{ steps.echo.output.said }}', text: [{ content: '${{ steps.each.output.item }}' }] }");

        var ran = await run.RunAsync();

        AssertHidden(ran.Shown);
        Assert.Contains("***", ran.Log, StringComparison.Ordinal);
    }

    /// <summary>What an action may make of a secret by itself.</summary>
    private static readonly Dictionary<string, Func<string, string>> Encodings = new(StringComparer.Ordinal)
    {
        ["plain"] = secret => secret,
        ["base64"] = secret => Convert.ToBase64String(Encoding.UTF8.GetBytes(secret)),
        ["base64 of a login"] = secret => Convert.ToBase64String(Encoding.UTF8.GetBytes($"user:{secret}")),
        ["base64url"] = secret => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(secret)),
        ["hex"] = secret => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(secret)),
        ["HEX"] = secret => Convert.ToHexString(Encoding.UTF8.GetBytes(secret)),
        ["address"] = Uri.EscapeDataString,
        ["lower address"] = secret => Lower(Uri.EscapeDataString(secret)),
        ["lower form"] = secret => Lower(WebUtility.UrlEncode(secret)),
        ["form"] = secret => WebUtility.UrlEncode(secret),
        ["uri"] = secret => new Uri($"https://host.example/{Uri.EscapeDataString(secret)}").AbsoluteUri,
        ["query"] = secret => new Uri($"https://host.example/?q={secret.Replace("\n", "", StringComparison.Ordinal).Replace('#', '-')}").AbsoluteUri,
        ["json"] = InJson,
        ["json in json"] = secret => InJson(InJson(secret)),
        ["json of JavaScript"] = InPlainJson,
        ["json of JavaScript in itself"] = secret => InPlainJson(InPlainJson(secret)),
        ["html"] = WebUtility.HtmlEncode,
        ["xml"] = secret => new System.Xml.Linq.XElement("a", secret).ToString(),
        ["shell"] = secret => $"'{secret.Replace("'", "'\\''", StringComparison.Ordinal)}'",
        ["yaml"] = secret => $"'{secret.Replace("'", "''", StringComparison.Ordinal)}'",
        ["upper"] = secret => secret.ToUpperInvariant(),
        ["lower"] = secret => secret.ToLowerInvariant(),
        ["backwards"] = secret => new string([.. secret.Reverse()]),
    };

    public static TheoryData<string> Ways => [.. Encodings.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_secret_that_an_action_encodes_is_seen_nowhere(string way)
    {
        using var run = WithSecrets();
        run.Add(new FakeAction(new ActionDescriptor("test:leak") { IsIdempotent = true }, async (_, context, token) =>
        {
            foreach (var (name, secret) in context.Secrets)
            {
                string shown = Encodings[way](secret.Trim());
                context.Logger.Info(shown);
                context.Logger.Warn($"({name}={shown}&x)");
                context.Output(name, shown);
                context.Output($"key-{shown}", new JsonObject { [shown] = new JsonArray($"<{shown}>") });
                await context.CheckpointAsync($"key {shown}", _ => ValueTask.FromResult(shown), token);
            }

            throw new InvalidOperationException($"It failed with {string.Join(' ', context.Secrets.Values.Select(secret => Encodings[way](secret.Trim())))}.");
        }));
        run.Steps("""
            - { id: leak, action: 'test:leak', idp:continueOnError: true, idp:retry: { attempts: 2 } }
            - { id: outputs, action: 'test:outputs' }
            """);
        run.Add(new FakeAction("test:outputs", (_, context) =>
        {
            foreach (var (name, secret) in context.Secrets)
            {
                context.Output(name, Encodings[way](secret.Trim()));
            }
        }));

        AssertHidden((await run.RunAsync()).Shown);
    }

    [Fact]
    public async Task The_lines_of_a_secret_are_hidden_one_by_one()
    {
        using var run = WithSecrets();
        run.Add(new FakeAction("test:lines", (_, context) =>
        {
            foreach (string line in context.Secrets["KEY"].Split('\n'))
            {
                context.Logger.Info($"| {line}");
            }
        }));

        AssertHidden((await run.Steps("- { id: a, action: 'test:lines' }").RunAsync()).Shown);
    }

    private static HostileRun WithSecrets()
    {
        var run = new HostileRun { Secrets = { ["TOKEN"] = Token, ["AWKWARD"] = Awkward, ["PIN"] = Pin, ["KEY"] = Key } };
        return run
            .Add(new FakeAction("test:echo", (input, context) =>
            {
                context.Logger.Info(input.ToJsonString());
                foreach (var (name, value) in input)
                {
                    context.Output(name, value?.DeepClone());
                }
            }))
            .Add(new FakeAction("test:fail", (input, _) => throw new InvalidOperationException($"cannot log in with {input["message"]}")));
    }

    private static string InJson(string text) => JsonSerializer.Serialize(text)[1..^1];

    private static string Lower(string escaped) => Regex.Replace(escaped, "%[0-9A-F]{2}", octet => octet.Value.ToLowerInvariant());

    private static string InPlainJson(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);

    // Eight letters in a row of any form are too many. Forms of a secret's middle: base64's letters at its ends depend on what is beside it.
    private static void AssertHidden(string shown)
    {
        foreach (string secret in new[] { Token, Awkward, Pin, Key, "48151624" })
        {
            foreach (var (way, encode) in Encodings)
            {
                string form = encode(secret.Trim());
                form = way switch
                {
                    "uri" or "query" => form[24..],
                    "base64 of a login" => form[8..],
                    "xml" => form[3..^4],
                    _ => form,
                };
                for (int i = 0; i + 8 <= form.Length; i++)
                {
                    string part = form.Substring(i, 8);
                    Assert.False(
                        shown.Contains(part, StringComparison.Ordinal),
                        $"{way} of a secret shows '{part}' in: {Around(shown, part)}");
                }
            }
        }
    }

    private static string Around(string text, string part)
    {
        int at = text.IndexOf(part, StringComparison.Ordinal);
        return text[Math.Max(0, at - 80)..Math.Min(text.Length, at + 120)];
    }
}
