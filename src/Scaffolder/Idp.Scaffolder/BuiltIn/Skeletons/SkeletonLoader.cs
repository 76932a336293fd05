using System.Text;
using Idp.Content;
using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Finds the texts that files of a skeleton include, below the skeleton's root. Thread-safe.</summary>
internal sealed class SkeletonLoader(string skeleton, WorkspaceOptions bounds) : ITemplateLoader
{
    public string? Find(string name)
    {
        if (!ContentPath.TryParse(name, out var path))
        {
            return null;
        }

        var (status, real, _) = new FileJail(skeleton).Locate(path);
        if (status != ContentStatus.Found || !File.Exists(real) || FileKind.IsRegular(real) is false)
        {
            return null;
        }

        using var file = File.OpenHandle(real, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return WholeFile.Read(file, bounds.MaxFileBytes) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;
    }
}
