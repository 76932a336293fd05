using System.Buffers;
using System.Globalization;
using System.Text;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.BuiltIn.Skeletons;

/// <summary>Writes the entries of a plan: folders first, files side by side, links last, so that no file is written through a link of the skeleton.</summary>
internal sealed class SkeletonWriter(string skeleton, SkeletonText text, ActionContext context, int maxParallelism)
{
    private const int MaxLoggedFaults = 20;
    private readonly Workspace _workspace = context.Workspace;
    private readonly WorkspaceFolders _folders = new(context.Workspace);
    private readonly FileJail _jail = new(skeleton);

    /// <param name="plan">The entries.</param>
    /// <param name="refusesLinks">Whether a link that leads out of the skeleton fails the step; otherwise it is left out.</param>
    /// <param name="cancellationToken">Ends the writing; what was written stays.</param>
    public void Write(List<SkeletonFile> plan, bool refusesLinks, CancellationToken cancellationToken)
    {
        if (refusesLinks && plan.Find(file => file.Source.Kind == FolderEntryKind.Link && !StaysInside(file)) is { } leaving)
        {
            throw Workspace.Outside($"the link '{leaving.Source.Path}' leads out of the folder.");
        }

        foreach (var file in plan)
        {
            _folders.Ensure(file.Source.IsFolder ? file.Target : file.Target.Folder);
        }

        string[] lines = new string[plan.Count];
        var faults = new ActionException?[plan.Count];
        Parallel.For(
            0, plan.Count, new ParallelOptions { MaxDegreeOfParallelism = maxParallelism, CancellationToken = cancellationToken },
            i => (lines[i], faults[i]) = Attempt(plan[i], cancellationToken));
        for (int i = 0; i < plan.Count; i++)
        {
            if (plan[i].Source.Kind == FolderEntryKind.Link)
            {
                lines[i] = WriteLink(plan[i]);
            }
        }

        Log(plan, lines, faults);
        if (faults.FirstOrDefault(fault => fault is not null) is { } first)
        {
            throw first;
        }
    }

    private void Log(List<SkeletonFile> plan, string[] lines, ActionException?[] faults)
    {
        int logged = 0;
        for (int i = 0; i < plan.Count; i++)
        {
            if (plan[i].IsKept)
            {
                context.Logger.Info($"Copying file/directory {plan[i].Source.Path}{(plan[i].Source.IsFolder ? "/" : "")} without processing.");
            }

            if (faults[i] is not { } fault)
            {
                context.Logger.Info(lines[i]);
            }
            else if (logged++ < MaxLoggedFaults)
            {
                context.Logger.Error(fault.Message);
            }
        }

        if (logged > MaxLoggedFaults)
        {
            context.Logger.Error(string.Create(CultureInfo.InvariantCulture, $"{logged - MaxLoggedFaults} more files failed."));
        }
    }

    private (string Line, ActionException? Fault) Attempt(SkeletonFile file, CancellationToken cancellationToken)
    {
        try
        {
            return (file.Source.Kind switch
            {
                FolderEntryKind.Folder => $"Writing directory {file.Source.Path}/ to template output path.",
                FolderEntryKind.File => WriteFile(file, cancellationToken),
                _ => "",
            }, null);
        }
        catch (ActionException fault)
        {
            return ("", fault);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return ("", new ActionException($"'{file.Source.Path}' could not be written to '{file.Target}': {problem.Message}", problem));
        }
    }

    private string WriteFile(SkeletonFile file, CancellationToken cancellationToken)
    {
        string source = file.Source.Path.Under(skeleton);
        using var handle = File.OpenHandle(source, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        long length = RandomAccess.GetLength(handle);
        _workspace.Quota.CheckSize(file.Source.Path, length);
        var mode = FileModes.Of(handle);
        byte[] buffer = ArrayPool<byte>.Shared.Rent((int)length + 1);
        try
        {
            int read = RandomAccess.Read(handle, buffer.AsSpan(0, (int)length), 0);
            var content = buffer.AsSpan(0, read);
            if (BinaryContent.Is(content))
            {
                CopyBinary(file, content, mode);
                return $"Copying file binary or symbolic link at {file.Source.Path}, to template output path.";
            }

            WriteText(file, content, mode, cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"Writing file {file.Source.Path} to template output path with mode {0x8000 | (int)(mode ?? 0)}.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void WriteText(SkeletonFile file, ReadOnlySpan<byte> content, UnixFileMode? mode, CancellationToken cancellationToken)
    {
        string folder = _folders.Ensure(file.Target.Folder);
        bool isUtf8 = !file.IsRendered || System.Text.Unicode.Utf8.IsValid(content);
        if (!file.IsRendered || (isUtf8 && !TagScan.HasTags(content, text.Syntax)))
        {
            _workspace.WriteBytes(file.Target, folder, content, mode);
            return;
        }

        if (!isUtf8)
        {
            // As upstream, which reads every file as UTF-8.
            context.Logger.Warn($"'{file.Source.Path}' is not UTF-8; what is not was replaced by U+FFFD. copyWithoutTemplating keeps such a file as it is.");
        }

        string rendered = text.Render(Encoding.UTF8.GetString(content), file.Source.Path.Value, cancellationToken);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(rendered.Length));
        _workspace.WriteBytes(file.Target, folder, bytes.AsSpan(0, Encoding.UTF8.GetBytes(rendered, bytes)), mode);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    // A binary file takes the place of what is there, with its own permissions.
    private void CopyBinary(SkeletonFile file, ReadOnlySpan<byte> content, UnixFileMode? mode)
    {
        string folder = _folders.Ensure(file.Target.Folder);
        if (_workspace.KindOf(file.Target) is FolderEntryKind.File or FolderEntryKind.Link)
        {
            _workspace.Delete(file.Target);
        }

        _workspace.WriteBytes(file.Target, folder, content, mode);
        FileModes.Set(Path.Join(folder, file.Target.Name), mode);
    }

    private bool StaysInside(SkeletonFile file) => _jail.Locate(file.Source.Path).Status is ContentStatus.Found or ContentStatus.NotFound;

    private string WriteLink(SkeletonFile file)
    {
        string? target = new FileInfo(file.Source.Path.Under(skeleton)).LinkTarget;
        if (target is null || !StaysInside(file))
        {
            return $"The link {file.Source.Path} leads out of the template and was left out.";
        }

        if (_workspace.KindOf(file.Target) is FolderEntryKind.File or FolderEntryKind.Link)
        {
            _workspace.Delete(file.Target);
        }

        return _workspace.TryWriteLink(file.Target, _folders.Ensure(file.Target.Folder), target)
            ? $"Copying file binary or symbolic link at {file.Source.Path}, to template output path."
            : throw Workspace.Outside($"the link '{file.Target}' would lead to '{target}'.");
    }
}
