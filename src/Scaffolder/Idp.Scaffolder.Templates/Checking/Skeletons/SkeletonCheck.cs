using System.Text.Json;
using System.Text.Json.Nodes;
using Idp.Content;
using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language;

namespace Idp.Scaffolder.Templates;

/// <summary>Checks the files that the steps of a template render from beside it.</summary>
internal sealed class SkeletonCheck(TemplateCheck check, IContentReader content, string path, int maxFiles)
{
    private int _files;

    public async ValueTask RunAsync(CancellationToken cancellationToken)
    {
        foreach (var step in check.Template.Steps.Where(step => step.Action is "fetch:template" or "fetch:template:file" or "fetch:plain" or "fetch:plain:file"))
        {
            if (step.Input?["url"] is { } url && url.GetValueKind() == JsonValueKind.String
                && check.Engine.Parse(url.GetValue<string>()) is { IsValid: true, IsPlain: true } && !IsAddress(url.GetValue<string>()))
            {
                await CheckAsync(step, url.GetValue<string>(), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static bool IsAddress(string url) => url.Contains("://", StringComparison.Ordinal);

    private async ValueTask CheckAsync(TemplateStep step, string url, CancellationToken cancellationToken)
    {
        var place = step.Pointer.Append("input").Append("url");
        if (!ContentPath.TryParse(path, out var template, out _) || !template.Folder.TryResolve(url, out var root, out _))
        {
            check.Tell(SkeletonFaults.Outside, place, url);
            return;
        }

        bool isFile = step.Action.EndsWith(":file", StringComparison.Ordinal);
        var found = isFile ? [root] : await FilesAsync(root, cancellationToken).ConfigureAwait(false);
        if (found.Length == 0)
        {
            check.Tell(SkeletonFaults.Missing, place, "url", root.Value.Length == 0 ? "the template's own folder" : $"'{root.Value}'");
            return;
        }

        var skeleton = Skeleton.Of(step);
        foreach (var file in found)
        {
            if (_files++ >= maxFiles)
            {
                check.Tell(SkeletonFaults.TooManyFiles, place, maxFiles);
                return;
            }

            await CheckFileAsync(file, root, skeleton, place, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<ContentPath[]> FilesAsync(ContentPath root, CancellationToken cancellationToken)
    {
        var found = await content.SearchAsync(Glob.Parse("**/*", GlobMatching.Dots), cancellationToken).ConfigureAwait(false);
        string prefix = root.Value.Length == 0 ? "" : root.Value + "/";
        return [.. found.Entries.Select(entry => entry.Path).Where(file => file.Value.StartsWith(prefix, StringComparison.Ordinal))];
    }

    private async ValueTask CheckFileAsync(ContentPath file, ContentPath root, Skeleton skeleton, JsonPointer place, CancellationToken cancellationToken)
    {
        var read = await content.ReadAsync(file.Value, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (!read.IsFound)
        {
            if (read.Status == ContentStatus.NotFound)
            {
                check.Tell(SkeletonFaults.Missing, place, "url", $"'{file.Value}'");
            }

            return;
        }

        string inside = root.Value.Length == 0 || file.Value == root.Value ? file.Value : file.Value[(root.Value.Length + 1)..];
        if (skeleton.RendersNames)
        {
            CheckName(inside, file, skeleton);
        }

        if (skeleton.Renders(inside) && !read.Bytes.Span.Contains((byte)0))
        {
            CheckText(check.Engine.Parse(read.ToSourceText(file.Value), skeleton.Syntax), skeleton);
        }
    }

    private void CheckName(string name, ContentPath file, Skeleton skeleton)
    {
        var parsed = check.Engine.Parse(name, skeleton.Syntax);
        if (parsed.IsValid && !parsed.IsPlain
            && check.Engine.RenderText(name, TemplateScope.From(new JsonObject { [skeleton.Root] = new JsonObject() }), skeleton.Syntax).Text is { } rendered
            && (rendered.Length == 0 || rendered.StartsWith('/') || rendered.Contains("//", StringComparison.Ordinal)))
        {
            check.Faults.Add(new Diagnostic(SkeletonFaults.SkippedFile, SourceLocation.OfFile(file.Value), rendered));
        }
    }

    private void CheckText(TextTemplate text, Skeleton skeleton)
    {
        foreach (var fault in text.Diagnostics)
        {
            check.Faults.Add(new Diagnostic(SkeletonFaults.Broken, fault.Location, fault.Message.TrimEnd('.')));
        }

        if (!text.IsValid)
        {
            return;
        }

        foreach (var filter in text.References.Filters.Where(filter => !check.Engine.HasFilter(filter.Name, text.Syntax)))
        {
            check.Faults.Add(new Diagnostic(
                CheckFaults.UnknownFilter, SourceLocation.In(text.Source, filter.Span), filter.Name, Similar.Hint(filter.Name, check.Engine.FilterNames)));
        }

        foreach (var use in text.References.Variables)
        {
            skeleton.Check(use, text, check);
        }
    }
}
