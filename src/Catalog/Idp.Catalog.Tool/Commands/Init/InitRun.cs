using System.Text;
using Idp.Catalog.Descriptors;
using Idp.Catalog.Tool.Commands.Init.Evidence;
using Idp.CommandLine;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Catalog.Tool.Commands.Init;

/// <summary>Looks, drafts, checks the draft, and writes it.</summary>
internal sealed class InitRun(ToolConsole console)
{
    private static readonly string[] FileNames = ["catalog-info.yaml", "catalog-info.yml"];

    public async Task<int> RunAsync(InitRequest request, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(request.Folder))
        {
            throw new ToolFailureException($"there is no folder '{request.Folder}'");
        }

        var existing = FileNames.Select(name => Path.Combine(request.Folder, name)).FirstOrDefault(Path.Exists);
        if (existing is not null && !request.Force && !request.DryRun)
        {
            throw new ToolFailureException($"'{existing}' is there already; --force writes over it, --dry-run only shows");
        }

        var evidence = await RepositoryEvidence.GatherAsync(request.Folder, cancellationToken).ConfigureAwait(false);
        var draft = new DescriptorDraft(request, evidence);
        var path = existing ?? Path.Combine(request.Folder, FileNames[0]);
        var text = draft.ToYaml();
        await CheckAsync(path, text, cancellationToken).ConfigureAwait(false);
        if (request.DryRun)
        {
            console.Output.Write(text);
        }
        else
        {
            await WriteAsync(path, text, cancellationToken).ConfigureAwait(false);
            console.Output.Write($"Wrote {path.Replace('\\', '/')}\n");
        }

        foreach (var note in draft.Notes)
        {
            console.Say($"note: {note}");
        }

        return ExitCode.Success;
    }

    private static async Task CheckAsync(string path, string text, CancellationToken cancellationToken)
    {
        var file = await new DescriptorReader().ReadAsync(SourceText.FromString(path, text), cancellationToken).ConfigureAwait(false);
        if (file.AllDiagnostics.FirstOrDefault(fault => fault.Severity == DiagnosticSeverity.Error) is { } fault)
        {
            throw new ToolFailureException($"the descriptor would not be valid: {fault.Message} {fault.Remedy}");
        }
    }

    private static async Task WriteAsync(string path, string text, CancellationToken cancellationToken)
    {
        try
        {
            await AtomicFile.WriteAsync(path, Encoding.UTF8.GetBytes(text), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolFailureException($"cannot write '{path}': {e.Message}");
        }
    }
}
