using Idp.Scaffolder.Journals;

namespace Idp.Scaffolder.Tests.Journals;

public sealed class InMemoryRunJournalTests : RunJournalConformance
{
    private readonly InMemoryRunJournal _journal = new();

    protected override ValueTask<IRunJournal> OpenAsync() => ValueTask.FromResult<IRunJournal>(_journal);
}
