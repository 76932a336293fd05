using System.IO.Compression;
using Idp.Content;
using Idp.Scaffolder.Actions;
using Idp.Scaffolder.Actions.Schemas;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Community.Files;

/// <summary><c>roadiehq:utils:zip</c>: packs a file or the content of a folder. The same files always give the same bytes.</summary>
internal sealed class ZipAction() : GuardedAction<ZipInput, ZipOutput>(Description)
{
    // The first time that the format can say.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly ActionDescriptor Description = new("roadiehq:utils:zip")
    {
        Description = "Packs a file or the content of a folder of the workspace as ZIP.",
        InputSchema = WrittenSchema.Object(
            """
            "path": {"type": "string", "description": "The file or folder"},
            "outputPath": {"type": "string", "description": "Where the archive goes in the workspace"}
            """, "path", "outputPath"),
        OutputSchema = WrittenSchema.Object("\"outputPath\": {\"type\": \"string\", \"description\": \"Where the archive is\"}"),
        Examples =
        [
            new ActionExample("Pack the project", """
                steps:
                  - id: pack
                    name: Pack
                    action: roadiehq:utils:zip
                    input:
                      path: project
                      outputPath: project.zip
                """),
        ],
        SupportsDryRun = true,
        IsDestructive = true,
        Recovery = ActionRecovery.RestoreWorkspace,
    };

    protected override ValueTask<ZipOutput> PerformAsync(ZipInput input, ActionContext context, CancellationToken cancellationToken)
    {
        string written = input.OutputPath ?? throw ActionException.Input("outputPath is missing");
        var source = context.Workspace.Parse(input.Path ?? throw ActionException.Input("path is missing"));
        var target = context.Workspace.Parse(written);
        if (!context.Workspace.Exists(source))
        {
            throw ActionException.Input($"File {input.Path} does not exist. Can't zip it.");
        }

        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, name) in Files(context.Workspace, source, target, cancellationToken))
            {
                Add(zip, name, context.Workspace.ReadBytes(path), context.Workspace.Locate(path));
                if (bytes.Length > context.Workspace.Options.MaxFileBytes)
                {
                    break;
                }
            }
        }

        context.Workspace.WriteBytes(written, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
        return ValueTask.FromResult(new ZipOutput(written));
    }

    // The archive does not hold an older one of itself; links are not followed.
    private static IEnumerable<(ContentPath Path, string Name)> Files(
        Workspace workspace, ContentPath source, ContentPath target, CancellationToken cancellationToken)
        => workspace.KindOf(source) == FolderEntryKind.Folder
            ? workspace.List(source, cancellationToken).Where(entry => entry.Kind == FolderEntryKind.File)
                .Select(entry => (Path: Workspace.Parse(source, entry.Path.Value), Name: entry.Path.Value)).Where(file => file.Path != target)
            : [(source, source.Name)];

    private static void Add(ZipArchive zip, string name, byte[] content, string full)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        if (!OperatingSystem.IsWindows())
        {
            entry.ExternalAttributes = (0x8000 | ((int)File.GetUnixFileMode(full) & 0x1FF)) << 16;
        }

        using var stream = entry.Open();
        stream.Write(content);
    }
}

internal sealed record ZipInput
{
    public string? Path { get; init; }

    public string? OutputPath { get; init; }
}

internal sealed record ZipOutput(string OutputPath);
