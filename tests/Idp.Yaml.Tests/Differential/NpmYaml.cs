using System.Diagnostics;
using System.Text.Json;
using Idp.Testing;

namespace Idp.Yaml.Tests.Differential;

/// <summary>Asks npm yaml itself: needs Node and a NODE_PATH that holds the package <c>yaml</c>.</summary>
internal static class NpmYaml
{
    public static void SkipUnlessPresent()
    {
        var folders = Environment.GetEnvironmentVariable("NODE_PATH")?.Split(Path.PathSeparator) ?? [];
        Assert.SkipUnless(folders.Any(folder => Directory.Exists(Path.Combine(folder, "yaml"))), "Needs Node and a NODE_PATH with the package 'yaml'.");
    }

    public static async Task<IReadOnlyList<NpmAnswer[]>> AskAsync(IReadOnlyList<byte[]> files)
    {
        using var node = Start("answer.mjs");
        var writing = Task.Run(async () =>
        {
            foreach (var file in files)
            {
                await node.StandardInput.WriteLineAsync(Convert.ToBase64String(file));
            }

            node.StandardInput.Close();
        });
        var answers = new List<NpmAnswer[]>();
        while (await node.StandardOutput.ReadLineAsync() is { } line)
        {
            answers.Add(JsonSerializer.Deserialize<NpmAnswer[]>(line)!);
        }

        await writing;
        await node.WaitForExitAsync();
        Assert.Equal(files.Count, answers.Count);
        return answers;
    }

    public static async Task RecordAsync(string folder)
    {
        using var node = Start("record.mjs", folder);
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
    }

    private static Process Start(string script, params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(RepositoryRoot.PathTo("tests", "Idp.Yaml.Tests", "Differential", script));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)!;
    }
}
