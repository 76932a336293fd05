using Idp.Catalog.Descriptors;
using Idp.Catalog.Model;
using Idp.Catalog.Relations;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Catalog.Validation;

/// <summary>What a Location points at is there, as far as its targets are paths: addresses are not asked.</summary>
internal sealed class LocationTargetRule(FileFacts files) : ICatalogRule
{
    /// <summary>The paths that the rule will ask for.</summary>
    public static IEnumerable<string> Questions(DescriptorDocument document) => Targets(document).Select(target => target.Path);

    public void Check(LinkedCatalog catalog, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        using var findings = new DocumentFindings(diagnostics);
        foreach (var document in catalog.Primary)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (path, pointer) in Targets(document))
            {
                Check(document, path, pointer, findings);
            }
        }
    }

    private void Check(DescriptorDocument document, string path, JsonPointer pointer, DocumentFindings findings)
    {
        var target = Described.Quote(path);
        switch (files.Find(document, path))
        {
            case FileFact.Missing when Glob.IsPattern(path):
                findings.Value(document, pointer, LocationTargetFaults.NoMatch, target);
                break;
            case FileFact.Missing:
                findings.Value(document, pointer, LocationTargetFaults.Missing, target, "does not exist");
                break;
            case FileFact.Folder:
                findings.Value(document, pointer, LocationTargetFaults.Missing, target, "is a folder, not a file");
                break;
            case FileFact.OutsideRoot:
                findings.Value(document, pointer, LocationTargetFaults.OutsideRoot, target);
                break;
            default:
                break;
        }
    }

    private static IEnumerable<(string Path, JsonPointer Pointer)> Targets(DescriptorDocument document)
    {
        var spec = document.Entity!.Spec;
        if (!document.Ref!.IsKind(EntityKinds.Location) || spec.GetString("presence") == "optional" || spec.GetString("type") is not (null or "file" or "url"))
        {
            yield break;
        }

        if (spec.GetString("target") is { } target && IsPath(target))
        {
            yield return (target, JsonPointer.Of("spec", "target"));
        }

        for (var i = 0; i < spec["targets"].Items.Count; i++)
        {
            if (spec["targets"][i].AsString() is { } item && IsPath(item))
            {
                yield return (item, JsonPointer.Of("spec", "targets").Append(i));
            }
        }
    }

    private static bool IsPath(string target) => !target.EndsWith('/') && !WhatwgUrl.CanParse(target);
}
