using Idp.Scaffolder.Journals;

namespace Idp.Scaffolder.Tests.Journals;

/// <summary>What every store of journals has to do. Derive once for each store.</summary>
public abstract class RunJournalConformance
{
    /// <summary>Opens the one journal of this test; a second call opens it again, as another process does after a crash.</summary>
    protected abstract ValueTask<IRunJournal> OpenAsync();

    /// <summary>Whether two executors can have the journal open at the same time; otherwise the second is refused.</summary>
    protected virtual bool CanBeShared => true;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_journal_is_empty()
    {
        var read = await (await OpenAsync()).ReadAsync(Token);

        Assert.True(read.Success);
        Assert.Empty(read.Records);
        Assert.Empty(read.Diagnostics);
    }

    [Fact]
    public async Task What_was_appended_is_there_in_order_when_it_is_opened_again()
    {
        var journal = await OpenAsync();
        await journal.AppendAsync([Record(1), Record(2)], Token);
        await journal.AppendAsync([Record(3)], Token);

        Assert.Equal([Record(1), Record(2), Record(3)], (await journal.ReadAsync(Token)).Records);
        Assert.Equal([Record(1), Record(2), Record(3)], (await (await AgainAsync(journal)).ReadAsync(Token)).Records);
    }

    [Fact]
    public async Task A_journal_goes_on_after_it_was_opened_again()
    {
        var journal = await OpenAsync();
        await journal.AppendAsync([Record(1)], Token);
        journal = await AgainAsync(journal);
        await journal.AppendAsync([Record(2)], Token);

        Assert.Equal([1L, 2L], (await journal.ReadAsync(Token)).Records.Select(record => record.Number));
    }

    [Fact]
    public async Task Records_keep_every_letter()
    {
        const string json = """{"type":"x","text":"äöü 𝄞 \u0000 \"quoted\" \\ line\nbreak","empty":""}""";
        var journal = await OpenAsync();
        await journal.AppendAsync([new JournalRecord(1, json)], Token);

        Assert.Equal(json, (await (await AgainAsync(journal)).ReadAsync(Token)).Records.Single().Json);
    }

    [Fact]
    public async Task A_large_record_is_kept_whole()
    {
        string json = $$"""{"text":"{{new string('x', 3_000_000)}}"}""";
        var journal = await OpenAsync();
        await journal.AppendAsync([new JournalRecord(1, json)], Token);

        Assert.Equal(json, (await journal.ReadAsync(Token)).Records.Single().Json);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_number_that_does_not_follow_is_refused_and_nothing_appended(long number)
    {
        var journal = await OpenAsync();
        await journal.AppendAsync([Record(1)], Token);

        await Assert.ThrowsAsync<JournalConflictException>(async () => await journal.AppendAsync([Record(number)], Token));
        await Assert.ThrowsAsync<JournalConflictException>(async () => await journal.AppendAsync([Record(2), Record(number + 3)], Token));

        Assert.Equal([Record(1)], (await journal.ReadAsync(Token)).Records);
        await journal.AppendAsync([Record(2)], Token);
    }

    [Fact]
    public async Task Of_two_executors_one_is_refused()
    {
        var first = await OpenAsync();
        await first.AppendAsync([Record(1)], Token);
        if (!CanBeShared)
        {
            await Assert.ThrowsAnyAsync<IOException>(async () => await OpenAsync());
            return;
        }

        var second = await OpenAsync();
        Assert.Single((await second.ReadAsync(Token)).Records);
        await second.AppendAsync([Record(2)], Token);

        await Assert.ThrowsAsync<JournalConflictException>(async () => await first.AppendAsync([Record(2)], Token));
    }

    [Fact]
    public async Task A_cancelled_append_leaves_a_first_part()
    {
        var journal = await OpenAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        try
        {
            await journal.AppendAsync([Record(1), Record(2)], cancelled.Token);
        }
        catch (OperationCanceledException)
        {
        }

        var records = (await (await AgainAsync(journal)).ReadAsync(Token)).Records;
        Assert.Equal(Enumerable.Range(1, records.Length).Select(i => Record(i)), records);
    }

    protected static JournalRecord Record(long number) => new(number, $$"""{"type":"test","n":{{number}}}""");

    private async ValueTask<IRunJournal> AgainAsync(IRunJournal journal)
    {
        (journal as IDisposable)?.Dispose();
        return await OpenAsync();
    }
}
