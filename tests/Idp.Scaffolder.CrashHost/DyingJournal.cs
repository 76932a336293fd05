using System.Diagnostics;
using Idp.Scaffolder.Journals;
using Idp.Scaffolder.Journals.Files;

namespace Idp.Scaffolder.CrashHost;

/// <summary>A journal that kills its process with an append: after it, or when some of its bytes are written.</summary>
/// <param name="journal">Where records go.</param>
/// <param name="path">Its file.</param>
/// <param name="last">Which append is the last, from 1; 0 for none.</param>
/// <param name="torn">How many bytes of its end are not written.</param>
internal sealed class DyingJournal(FileRunJournal journal, string path, int last, int torn) : IRunJournal
{
    private int _appends;

    public ValueTask<JournalReadResult> ReadAsync(CancellationToken cancellationToken = default) => journal.ReadAsync(cancellationToken);

    public async ValueTask AppendAsync(IReadOnlyList<JournalRecord> records, CancellationToken cancellationToken = default)
    {
        long before = new FileInfo(path).Length;
        await journal.AppendAsync(records, cancellationToken);
        if (++_appends != last)
        {
            return;
        }

        journal.Dispose();
        using (var file = new FileStream(path, FileMode.Open))
        {
            file.SetLength(Math.Max(before, file.Length - torn));
        }

        Process.GetCurrentProcess().Kill();
        Thread.Sleep(Timeout.Infinite);
    }
}
