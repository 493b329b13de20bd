-- An amendment names children in a list as well; the trigger writes the whole row down.
call ledger.keep('amendments.amendment', 'target');
call ledger.keep('disclosure.request', 'child');
call ledger.keep('retention.hold', 'child');
