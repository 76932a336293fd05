using System.Globalization;
using System.Text;
using Idp.Content;
using Idp.Scaffolder.Actions;

namespace Idp.Scaffolder.Workspaces;

/// <summary>Counts what is written and refuses what is too much. Thread-safe.</summary>
internal sealed class WorkspaceQuota(WorkspaceOptions options)
{
    private long _files;
    private long _bytes;

    /// <summary>Counts one file before it is written.</summary>
    public void Take(ContentPath path, long bytes)
    {
        CheckName(path);
        CheckSize(path, bytes);
        if (Interlocked.Increment(ref _files) > options.MaxFiles)
        {
            throw TooMuch($"The run writes more than {options.MaxFiles} files", nameof(WorkspaceOptions.MaxFiles));
        }

        if (Interlocked.Add(ref _bytes, bytes) > options.MaxBytes)
        {
            throw TooMuch($"The run writes more than {options.MaxBytes} bytes", nameof(WorkspaceOptions.MaxBytes));
        }
    }

    public void CheckSize(ContentPath path, long bytes)
    {
        if (bytes > options.MaxFileBytes)
        {
            throw TooMuch($"'{path}' is larger than {options.MaxFileBytes} bytes", nameof(WorkspaceOptions.MaxFileBytes));
        }
    }

    public void CheckName(ContentPath path)
    {
        int depth = 0;
        foreach (var range in path.Value.AsSpan().Split('/'))
        {
            if (++depth > options.MaxDepth)
            {
                throw TooMuch($"'{path}' lies more than {options.MaxDepth} folders deep", nameof(WorkspaceOptions.MaxDepth));
            }

            var name = path.Value.AsSpan(range);
            if (name.Length * 3 > options.MaxNameLength && Encoding.UTF8.GetByteCount(name) > options.MaxNameLength)
            {
                throw TooMuch(
                    $"The name '{name[..Math.Min(name.Length, 40)].ToString()}…' is longer than {options.MaxNameLength} bytes", nameof(WorkspaceOptions.MaxNameLength));
            }
        }
    }

    private static ActionException TooMuch(FormattableString what, string option)
        => ActionException.Input($"{what.ToString(CultureInfo.InvariantCulture)}, which {nameof(WorkspaceOptions)}.{option} forbids");
}
