call access.protect_by_child('deadlines.occasion', 2, 'child');
