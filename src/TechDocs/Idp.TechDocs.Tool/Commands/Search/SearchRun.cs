using Idp.CommandLine;
using Idp.Diagnostics;
using Idp.TechDocs.Search;

namespace Idp.TechDocs.Tool.Commands.Search;

/// <summary>One search on the command line.</summary>
internal sealed class SearchRun(ToolConsole console)
{
    public required string Text { get; init; }

    /// <summary>Folders of built sites; empty to ask the index as it is.</summary>
    public required IReadOnlyList<string> Sites { get; init; }

    /// <summary>The file of the index; null for one that nobody keeps.</summary>
    public required string? IndexFile { get; init; }

    public required SearchFilter Filter { get; init; }

    public required int Limit { get; init; }

    public required bool IsJson { get; init; }

    public required bool HasColor { get; init; }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (IndexFile is not null && Sites.Count == 0 && !File.Exists(IndexFile))
        {
            throw new ToolFailureException($"there is no index '{IndexFile}'; make it by naming sites with --site");
        }

        var options = new SearchIndexOptions { MaxHits = Math.Max(Limit, new SearchIndexOptions().MaxHits) };
        using var index = await SearchIndex.OpenAsync(IndexFile, options, cancellationToken).ConfigureAwait(false);
        Tell(index.Diagnostics);
        bool isWhole = await new SiteIndexing(console, index, Tell).WriteAsync(Sites, cancellationToken).ConfigureAwait(false);
        var answer = await index.QueryAsync(new SearchQuery(Text) { Access = SearchAccess.Everything, Filter = Filter, Limit = Limit }, cancellationToken).ConfigureAwait(false);
        Tell(answer.Diagnostics);
        if (IsJson)
        {
            AnswerJson.Write(answer, console.Output);
        }
        else
        {
            new AnswerText(console.Output, HasColor).Write(answer);
        }

        return !isWhole ? ExitCode.CouldNotRun : answer.Hits.IsEmpty ? ExitCode.Findings : ExitCode.Success;
    }

    private void Tell(IEnumerable<Diagnostic> diagnostics)
        => DiagnosticReport.Renderer("console", CommandTree.Name, color: false).Render([.. diagnostics], console.Error);
}
