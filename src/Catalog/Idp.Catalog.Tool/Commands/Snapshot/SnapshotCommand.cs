using System.CommandLine;
using System.Globalization;
using Idp.Catalog.Loading;
using Idp.Catalog.Snapshots.Files;
using Idp.Catalog.Tool.Reading;
using Idp.CommandLine;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Snapshot;

/// <summary><c>idp-catalog snapshot [PATH…] --output FILE</c></summary>
internal static class SnapshotCommand
{
    public static Command Create(ToolConsole console)
    {
        var command = new ToolCommand("snapshot", "Writes the valid entities with their relations into one file, from which other commands answer without reading a descriptor.")
        {
            Examples =
            [
                "idp-catalog snapshot . --output catalog.snapshot",
                "idp-catalog impact component:orders --snapshot catalog.snapshot",
                "idp-catalog query 'kind=component' . --snapshot catalog.snapshot",
            ],
        };
        var reading = ReadingOptions.AddTo(command);
        var output = FileOption.Checked(
            new Option<string>("--output", "-o") { Description = "The file. One that is no snapshot is not written over.", HelpName = "FILE", Required = true });
        command.Add(output);
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, reading, parsed.GetRequiredValue(output), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        ParseResult parsed, ReadingOptions reading, string file, ToolConsole console, CancellationToken cancellationToken)
    {
        var options = reading.Read(parsed);
        CatalogLoadResult loaded;
        using (var progress = ReadingProgress.On(console, quiet: false))
        {
            SnapshotOption.RefuseOtherFiles(file);
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            var loader = new CatalogLoader(new CatalogLoaderOptions { Reader = options });
            loaded = await loader.RestoreAsync(file, reading.Paths(parsed), progress, cancellationToken).ConfigureAwait(false);
        }

        if (LoadFailures.Say(loaded, console) || loaded.Diagnostics.Any(fault => fault.Descriptor == SnapshotFaults.NotWritten))
        {
            return ExitCode.CouldNotRun;
        }

        // Commands do not take it for up to date, so what is wrong is said again when the descriptors are given.
        bool isWhole = loaded.Diagnostics.All(fault => fault.Severity != DiagnosticSeverity.Error);
        if (!isWhole)
        {
            await SnapshotFile.WriteAsync(file, loaded.Snapshot, options.Kinds, position: null, cancellationToken).ConfigureAwait(false);
        }

        console.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{loaded.Snapshot.Count} entities, {new FileInfo(file).Length} bytes\n"));
        return isWhole ? ExitCode.Success : ExitCode.Findings;
    }
}
